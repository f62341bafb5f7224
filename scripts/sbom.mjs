import './lib/requireNode.mjs';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/paths.mjs';
import { makeSbom } from './lib/sbom.mjs';

/** `npm run sbom`: what Assay is made of, as CycloneDX in `dist/assay.cdx.json`; `-- --stdout` prints it. */
const { text, problem } = makeSbom();
if (problem) {
  console.error(problem);
  process.exitCode = 1;
} else if (process.argv.includes('--stdout')) console.log(text);
else {
  const path = join(root, 'dist', 'assay.cdx.json');
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(path, text);
  console.log(`${JSON.parse(text).components.length} packages are listed in ${path}.`);
}
