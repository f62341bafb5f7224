import { fail, ok, type Result } from '../../model/result';
import { officeMetadata } from '../archive/officeMetadata';
import { openArchive } from '../archive/openArchive';
import { unpackArchive } from '../archive/unpackArchive';
import { nameWithoutEnding } from '../fileName';
import type { Sheet } from '../sheets/sheet';
import { hiddenParts, tooManyCells } from '../sheets/sheetMessages';
import { writeSheets } from '../sheets/writeSheets';
import type { ImportedDocument, ImportInput } from '../types';
import { parseXml } from '../xml/parseXml';
import { readComments, readPersons } from './readComments';
import { type CellContext, readSheet } from './readSheet';
import { readSharedStrings } from './sharedStrings';
import { readNumberFormats, readWorkbook, type Workbook } from './workbook';

/** More sheets than any workbook has. */
const mostSheets = 2_000;

/** Parts that hold cells and what is known of them. Pictures, charts, macros and values of other files are never unpacked. */
const wanted =
  /^(?:docProps\/(?:core|app)\.xml|xl\/(?:_rels\/)?[\w-]+\.xml(?:\.rels)?|xl\/(?:worksheets|chartsheets|threadedComments|persons|comments)\/(?:_rels\/)?[\w-]+\.xml(?:\.rels)?)$/i;

/**
 * Reads a workbook: each sheet under its name, cells as a reader sees them, remarks as highlights. Fails as `unpackArchive` and
 * `parseXml` do, or with `type-not-read` (the binary kind), `document-damaged` or `too-many-cells`, naming the file.
 */
export function readXlsx({ bytes, fileName }: ImportInput): Result<ImportedDocument> {
  const unpacked = unpackArchive(bytes, fileName, (name) => wanted.test(name));
  if (!unpacked.ok) return unpacked;
  const parts = unpacked.value;
  const names = openArchive(bytes, fileName);
  const members = names.ok ? names.value.map(({ name }) => name) : [];
  const path = 'xl/workbook.xml';
  if (!parts.has(path)) return noWorkbook(fileName, members);
  const workbook = readWorkbook(parts, path, fileName);
  if (!workbook.ok) return workbook;
  const strings = readSharedStrings(parts, workbook.value.stringsPart, fileName);
  if (!strings.ok) return strings;
  const formats = readNumberFormats(parts, workbook.value.stylesPart, fileName);
  if (!formats.ok) return formats;
  const { from1904 } = workbook.value;
  const context = { strings: strings.value, formats: formats.value, from1904, fileName };
  const read = readSheets(parts, workbook.value, context);
  if (!read.ok) return read;
  const written = writeSheets(read.value.sheets);
  if (!written) return tooManyCells(fileName);
  const metadata = officeMetadata({
    read: (part) => parseXml(parts.get(part)?.bytes ?? new Uint8Array(), { fileName, part }),
  });
  return ok({
    sourceText: written.sourceText,
    metadata: { ...metadata, title: metadata.title ?? nameWithoutEnding(fileName) },
    encoding: null,
    warnings: [...read.value.warnings, ...leftOut(members), ...written.placeless],
    annotations: written.annotations,
  });
}

function readSheets(
  parts: Parameters<typeof readWorkbook>[0],
  workbook: Workbook,
  context: CellContext,
): Result<{ sheets: Sheet[]; warnings: string[] }> {
  const { fileName } = context;
  const persons = readPersons(parts, workbook.persons, fileName);
  if (!persons.ok) return persons;
  const sheets: Sheet[] = [];
  const hiddenIn: string[] = [];
  let missing = 0;
  for (const { name, part } of workbook.sheets.slice(0, mostSheets)) {
    const member = parts.get(part);
    if (!member) continue;
    const read = readSheet(member.bytes, part, context);
    if (!read.ok) return read;
    const comments = readComments(parts, part, persons.value, fileName);
    if (!comments.ok) return comments;
    read.value.grid.comments.push(...comments.value);
    const sheet = read.value.grid.toSheet(name);
    if (!sheet) return tooManyCells(fileName);
    sheets.push(sheet);
    if (read.value.hasHidden) hiddenIn.push(name);
    missing += read.value.missing;
  }
  const hidden = workbook.sheets.filter((sheet) => sheet.hidden).map(({ name }) => name);
  const warnings = hiddenParts(hidden, hiddenIn);
  if (missing > 0)
    warnings.push(
      `The file is damaged: ${missing === 1 ? '1 cell refers' : `${missing.toLocaleString('en')} cells refer`} to a text that is not in it.`,
    );
  if (workbook.sheets.length > mostSheets)
    warnings.push(`Only the first ${mostSheets.toLocaleString('en')} sheets were read.`);
  return ok({ sheets, warnings });
}

/** What the file holds and the source text does not. */
function leftOut(members: readonly string[]): string[] {
  const has = (pattern: RegExp) => members.some((name) => pattern.test(name));
  const warnings: string[] = [];
  if (has(/^xl\/(?:media|charts|drawings\/drawing)/))
    warnings.push('Pictures and charts in the sheets were left out.');
  if (has(/^xl\/externalLinks\//))
    warnings.push(
      'Some cells take their values from other files. What they showed when the file was saved was read.',
    );
  if (has(/vbaProject\.bin$/i)) warnings.push('The file holds macros. They were neither run nor read.');
  return warnings;
}

function noWorkbook(fileName: string, members: readonly string[]): Result<never> {
  if (members.includes('xl/workbook.bin'))
    return fail(
      'type-not-read',
      `“${fileName}” is a binary workbook (.xlsb). Open it in a spreadsheet program and save it as .xlsx.`,
    );
  return fail(
    'document-damaged',
    `“${fileName}” is damaged: it holds no workbook. Get the file again from where it came.`,
  );
}
