import './lib/requireNode.mjs';
import { ensureInstalled } from './lib/install.mjs';

if (!(await ensureInstalled(console.log))) process.exit(1);
// Only now: the layer check parses with an installed package.
const { lintLayers, lintStyle } = await import('./lib/lint.mjs');
const style = await lintStyle(process.argv.slice(2));
process.exitCode = lintLayers() && style ? 0 : 1;
