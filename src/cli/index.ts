import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { provideLanguageData } from '@core/import/ocr/languageData';
import { provideTextRecogniser } from '@core/import/ocr/recogniseText';
import { provideReadingAssets } from '@core/import/readingAssets';
import { version } from '../../package.json';
import { defaultDataFolder } from '../main/services/defaultDataFolder';
import { languageFiles, languageFolder, languageOf } from '../main/services/languageFiles';
import { run } from './run';

// Whoever reads us may stop early (`| head`); that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

// Built to `out/main/assay.js`; what readers load at run time is built beside the page.
provideReadingAssets(
  async (path) => new Uint8Array(await readFile(new URL(`../renderer/${path}`, import.meta.url))),
);

// The same languages as in the window.
provideLanguageData(async () => {
  const folder = languageFolder(defaultDataFolder());
  const names = await languageFiles(folder);
  return Promise.all(
    names.map(async (name) => ({ name: languageOf(name), bytes: await readFile(join(folder, name)) })),
  );
});

// Megabytes of code, which most commands never need.
provideTextRecogniser(async (picture) => {
  const { recogniseWithTesseract } = await import('@core/import/ocr/recogniseWithTesseract');
  return recogniseWithTesseract(picture);
});

/** Entry of `assay`. The exit code is set, not forced, so that everything printed is written first. */
process.exitCode = await run(process.argv.slice(2), {
  print: (output) => process.stdout.write(output),
  complain: (line) => process.stderr.write(`${line}\n`),
  now: () => new Date().toISOString(),
  version,
});
