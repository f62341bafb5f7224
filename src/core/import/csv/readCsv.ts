import Papa from 'papaparse';
import { fail, ok, type Result } from '../../model/result';
import { normaliseLineEnds } from '../../text/normaliseLineEnds';
import { readText } from '../encoding/readText';
import { noMetadata } from '../metadata';
import { mostCells, type SheetRow } from '../sheets/sheet';
import { writeSheets } from '../sheets/writeSheets';
import type { ImportedDocument, ImportInput } from '../types';
import { findDelimiter } from './delimiter';

/** As many columns as the widest spreadsheets have. */
const mostColumns = 16_384;

/** What reading the rows came to. */
interface Rows {
  readonly rows: readonly SheetRow[];
  readonly unclosed: boolean;
}

/**
 * Reads a table written as text. What parts its cells is found from its rows, or from the line `sep=;` that some programs
 * put on top. Fails with `not-text` or `too-many-cells`, naming the file.
 */
export function readCsv({ bytes, fileName, reading }: ImportInput): Result<ImportedDocument> {
  const read = readText(bytes, null, reading?.encoding);
  if (!read) return fail('not-text', `“${fileName}” is not text: it holds bytes that are no characters.`);
  const stated = /^sep=(.)\r?\n/.exec(read.text);
  const text = normaliseLineEnds(stated ? read.text.slice(stated[0].length) : read.text);
  const delimiter = stated?.[1] ?? findDelimiter(text)?.character ?? ',';
  if (isTooWide(text, delimiter)) return tooManyCells(fileName);
  let parsed = parse(text, delimiter, '"');
  const { unclosed } = parsed ?? { unclosed: false };
  // A mark that is never closed swallows all that follows; then marks are characters like any other.
  if (unclosed) parsed = parse(text, delimiter, '\0');
  const written = parsed && writeSheets([{ name: null, rows: parsed.rows, comments: [] }]);
  if (!written) return tooManyCells(fileName);
  return ok({
    sourceText: written.sourceText,
    metadata: noMetadata,
    encoding: read.encoding,
    warnings: [
      ...read.warnings,
      ...(unclosed
        ? [
            'A quotation mark in the table is never closed, so all of them were read as characters of the cells.',
          ]
        : []),
    ],
  });
}

/** Null beyond `mostCells`. */
function parse(text: string, delimiter: string, quoteChar: string): Rows | null {
  const rows: SheetRow[] = [];
  let unclosed = false;
  let cells = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    quoteChar,
    step({ data, errors }, parser) {
      unclosed ||= errors.some(({ code }) => code === 'MissingQuotes');
      cells += data.length;
      rows.push({ number: rows.length + 1, cells: data });
      if (cells > mostCells || unclosed) parser.abort();
    },
  });
  return cells > mostCells && !unclosed ? null : { rows, unclosed };
}

/** Whether a line has far more cells than any table, which would have to be made before they could be counted. */
function isTooWide(text: string, delimiter: string): boolean {
  let inLine = 0;
  for (let place = 0; place < text.length; place++) {
    const unit = text[place];
    if (unit === '\n') inLine = 0;
    else if (unit === delimiter && ++inLine > 8 * mostColumns) return true;
  }
  return false;
}

function tooManyCells(fileName: string): Result<never> {
  return fail(
    'too-many-cells',
    `“${fileName}” has more cells than are read: ${mostCells.toLocaleString('en')} in all, and ${mostColumns.toLocaleString('en')} in a row. Take in the part you need.`,
  );
}
