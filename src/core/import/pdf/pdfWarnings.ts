import type { Page } from '../../model/sourceText';
import { decodeBytes } from '../encoding/decodeBytes';

/** More page numbers than this are summed up in a warning. */
const mostNumbers = 10;

/** What could not be had of a PDF, in sentences. `lost` are numbers of pages from 0. */
export function pdfWarnings(bytes: Uint8Array, pages: readonly Page[], lost: readonly number[]): string[] {
  const warnings: string[] = [];
  // Its end mark may be followed by what a mail or web server put there.
  const end = decodeBytes(bytes.subarray(-2_048), 'windows-1252');
  if (!end.includes('%%EOF'))
    warnings.push('The file has no end mark: it may have been cut short, and pages may be missing.');
  if (lost.length > 0) {
    const names = lost.slice(0, mostNumbers).map((index) => pages[index]?.label ?? String(index + 1));
    const more = lost.length > mostNumbers ? ` and ${lost.length - mostNumbers} more` : '';
    warnings.push(
      `${lost.length === 1 ? 'One page is' : `${lost.length} pages are`} damaged and stayed empty: ${names.join(', ')}${more}.`,
    );
  }
  const empty = pages.filter(({ runs }, index) => runs.length === 0 && !lost.includes(index)).length;
  // A blank page among written ones is nothing to warn of.
  if (empty === 0 || (empty < pages.length && !holdsPictures(bytes))) return warnings;
  const counted =
    empty < pages.length
      ? `${empty} of ${pages.length} pages ${empty === 1 ? 'holds' : 'hold'} no text`
      : pages.length === 1
        ? 'The page holds no text'
        : `None of the ${pages.length} pages holds any text`;
  warnings.push(
    `${counted}: scanned, it seems, or empty. Parts of such a page can be highlighted, but its words cannot be searched.`,
  );
  return warnings;
}

/** Bytes looked through at a time, and how far parts overlap so that nothing is cut in two. */
const part = 1_048_576;
const overlap = 64;

/** Pictures are streams, whose dictionaries stand in the file as they are, never packed. */
function holdsPictures(bytes: Uint8Array): boolean {
  for (let start = 0; start < bytes.length; start += part) {
    const text = decodeBytes(bytes.subarray(start, start + part + overlap), 'windows-1252');
    if (/\/Subtype\s*\/Image\b|\bBI\s[^\n]{0,200}?\/(?:W|Width)\s/.test(text)) return true;
  }
  return false;
}
