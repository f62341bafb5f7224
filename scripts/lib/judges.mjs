import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { electronRuntime } from './electron.mjs';

/** Programs that are not ours and that some tests ask for a second opinion, with what is lost without them. */
const programs = [
  ['soffice', 'exports are not opened in LibreOffice'],
  ['pdftotext', 'no PDF is read by a reader that is not ours'],
  ['qpdf', 'no PDF is checked by a program that is not ours'],
  ['xmllint', 'no XML is checked against its published schema'],
  ['bib2xml', 'no bibliography is read by a reader that is not ours'],
];

/** One line for each judge that is missing here. */
export function missingJudges() {
  const lines = programs
    .filter(([name]) => !isOnPath(name))
    .map(([name, loss]) => `${name} is not here: ${loss}`);
  if (!electronRuntime())
    lines.push('The Electron runtime is not here: its side is tested with a stand-in only');
  return lines;
}

function isOnPath(name) {
  const endings = process.platform === 'win32' ? ['.exe', '.com', '.cmd'] : [''];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.some((folder) => endings.some((ending) => existsSync(join(folder, name + ending))));
}
