import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../paths.mjs';
import { compareWords } from './compareWords.mjs';
import { documentFile } from './documentFile.mjs';
import { independentText } from './independentText.mjs';
import { removeConversions } from './libreOffice.mjs';
import { readDocuments } from './readDocuments.mjs';

/**
 * A document, what else reads it, and how far both must agree.
 * @typedef {object} FormatCase
 * @property {string} name
 * @property {import('./documentFile.mjs').DocumentPlace} document
 * @property {import('./independentText.mjs').Independent} independent
 * @property {{recall: number, precision: number}} minimum Shares of words, 0–1.
 * @property {boolean} [withNumbers] Whether the numbers of list items count as words: other programs write them out.
 * @property {RegExp} [without] What the document says that its other edition does not; taken out of ours.
 */

/**
 * Runs the cases of `formats/*.case.mjs` whose name contains `word`, and prints how each fared. A document that cannot
 * be had here is said and passed over. False where a case stays below its minimum or nothing could be compared.
 */
export async function testFormats(word = '') {
  const cases = (await allCases()).filter(({ name }) => name.toLowerCase().includes(word.toLowerCase()));
  const ready = [];
  for (const one of cases) {
    const document = await documentFile(one.document);
    const independent = document.path
      ? await independentText(one.independent, document.path)
      : { missing: document.missing };
    if (independent.missing) console.log(`skipped  ${one.name}: ${independent.missing}`);
    else ready.push({ ...one, path: document.path, expected: independent.text });
  }
  const texts = await readDocuments(ready);
  removeConversions();
  let failed = 0;
  for (const [index, one] of ready.entries()) if (!report(one, texts[index])) failed += 1;
  console.log(`\n${ready.length - failed} of ${cases.length} documents read as others read them.`);
  return ready.length > 0 && failed === 0;
}

/** @returns {Promise<FormatCase[]>} */
async function allCases() {
  const folder = join(root, 'formats');
  const files = readdirSync(folder).filter((name) => name.endsWith('.case.mjs'));
  const modules = await Promise.all(
    files.sort().map((name) => import(pathToFileURL(join(folder, name)).href)),
  );
  return modules.flatMap((module) => module.default);
}

function report({ name, minimum, expected, without }, read) {
  if (read?.text === undefined) {
    console.log(`FAILED   ${name}: ${read?.message ?? 'it was not read'}`);
    return false;
  }
  const { recall, precision, words, missing, extra } = compareWords(
    without ? read.text.replaceAll(without, '') : read.text,
    expected,
  );
  const passed = recall >= minimum.recall && precision >= minimum.precision;
  const numbers = `recall ${recall.toFixed(4)}, precision ${precision.toFixed(4)}, ${words} words`;
  console.log(`${passed ? 'ok      ' : 'FAILED  '} ${name}: ${numbers}`);
  if (recall < 1) console.log(`         not in ours: ${missing.slice(0, 12).join(' ')}`);
  if (precision < 1) console.log(`         only in ours: ${extra.slice(0, 12).join(' ')}`);
  return passed;
}
