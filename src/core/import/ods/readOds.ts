import { fail, ok, type Result } from '../../model/result';
import { openDocumentMetadata } from '../archive/openDocumentMetadata';
import { unpackArchive } from '../archive/unpackArchive';
import { nameWithoutEnding } from '../fileName';
import type { Sheet } from '../sheets/sheet';
import { hiddenParts, tooManyCells } from '../sheets/sheetMessages';
import { writeSheets } from '../sheets/writeSheets';
import type { ImportedDocument, ImportInput } from '../types';
import { parseXml } from '../xml/parseXml';
import { scanXml } from '../xml/scanXml';
import { SpreadsheetReader, TooManyCells } from './SpreadsheetReader';

const wanted = new Set(['content.xml', 'meta.xml', 'META-INF/manifest.xml']);

/** As for the other kind of workbook. */
const mostElements = 12_000_000;

/**
 * Reads a spreadsheet: each sheet under its name, cells as they are shown, remarks as highlights. Fails as `unpackArchive` and
 * `scanXml` do, or with `document-protected`, `document-damaged` or `too-many-cells`, naming the file.
 */
export function readOds({ bytes, fileName }: ImportInput): Result<ImportedDocument> {
  const unpacked = unpackArchive(bytes, fileName, (name) => wanted.has(name));
  if (!unpacked.ok) return unpacked;
  const parts = unpacked.value;
  const manifest = parts.get('META-INF/manifest.xml')?.bytes;
  if (manifest && new TextDecoder('utf-8').decode(manifest).includes('encryption-data'))
    return fail(
      'document-protected',
      `“${fileName}” is protected by a password. Open it in a spreadsheet program and save it without the password.`,
    );
  const content = parts.get('content.xml')?.bytes;
  const reader = new SpreadsheetReader();
  if (content) {
    const scanned = scan(content, fileName, reader);
    if (!scanned.ok) return scanned;
  }
  if (!reader.isSpreadsheet)
    return fail(
      'document-damaged',
      `“${fileName}” is damaged: it holds no sheets. Get the file again from where it came.`,
    );
  const sheets: Sheet[] = [];
  for (const { name, grid } of reader.sheets) {
    const sheet = grid.toSheet(name);
    if (!sheet) return tooManyCells(fileName);
    sheets.push(sheet);
  }
  const written = writeSheets(sheets);
  if (!written) return tooManyCells(fileName);
  const hidden = reader.sheets.filter((sheet) => sheet.hidden).map(({ name }) => name);
  const hiddenIn = reader.sheets.filter((sheet) => sheet.hasHidden).map(({ name }) => name);
  const meta = parts.get('meta.xml')?.bytes;
  const described = meta ? parseXml(meta, { fileName, part: 'meta.xml' }) : null;
  const metadata = openDocumentMetadata(described?.ok ? described.value : null);
  return ok({
    sourceText: written.sourceText,
    metadata: { ...metadata, title: metadata.title ?? nameWithoutEnding(fileName) },
    encoding: null,
    warnings: [
      ...hiddenParts(hidden, hiddenIn),
      ...(reader.hasPictures ? ['Pictures and charts in the sheets were left out.'] : []),
      ...written.placeless,
    ],
    annotations: written.annotations,
  });
}

function scan(content: Uint8Array, fileName: string, reader: SpreadsheetReader): Result<null> {
  try {
    return scanXml(content, { fileName, part: 'content.xml', mostElements }, reader);
  } catch (error) {
    if (error instanceof TooManyCells) return tooManyCells(fileName);
    throw error;
  }
}
