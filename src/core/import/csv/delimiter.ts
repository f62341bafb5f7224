import Papa from 'papaparse';

const candidates = [',', ';', '\t', '|', '\u001f'];

/** As much as is looked at, in UTF-16 code units and lines. */
const sampleLength = 32_768;
const sampleRows = 60;

/** What parts the cells of a table written as text. */
export interface Delimiter {
  readonly character: string;
  /** Cells in most rows. */
  readonly columns: number;
  /** Rows looked at that have as many, 0–1. */
  readonly agreement: number;
  readonly rows: number;
}

/**
 * The character by which most rows fall into the same number of cells, two at least; null where none does. `text` has
 * `\n` as line ends.
 */
export function findDelimiter(text: string): Delimiter | null {
  const end = text.length > sampleLength ? text.lastIndexOf('\n', sampleLength) : text.length;
  const head = text.slice(0, end > 0 ? end : sampleLength);
  let best: Delimiter | null = null;
  for (const character of candidates) {
    if (!head.includes(character)) continue;
    const { data } = Papa.parse<string[]>(head, {
      delimiter: character,
      newline: '\n',
      preview: sampleRows,
      skipEmptyLines: true,
    });
    const found = agreementOf(data.map((row) => row.length));
    if (found.columns < 2) continue;
    const isBetter =
      !best ||
      found.agreement > best.agreement + 0.05 ||
      (found.agreement > best.agreement - 0.05 && found.columns > best.columns);
    if (isBetter) best = { character, ...found, rows: data.length };
  }
  return best;
}

function agreementOf(lengths: readonly number[]): { columns: number; agreement: number } {
  const counts = new Map<number, number>();
  for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [columns = 0, count = 0] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  return { columns, agreement: count / Math.max(1, lengths.length) };
}
