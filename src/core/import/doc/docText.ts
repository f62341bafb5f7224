import { decodeBytes } from '../encoding/decodeBytes';

/** A stretch of text that lies together in the file. */
interface Piece {
  /** In characters of the whole text. */
  readonly start: number;
  readonly end: number;
  /** Where its first character lies in the stream, in bytes. */
  readonly at: number;
  /** Bytes a character. */
  readonly width: 1 | 2;
}

/** The characters of a Word file in their order, put together from the pieces they lie in. */
export class DocText {
  readonly characters: string;
  readonly #pieces: readonly Piece[];

  private constructor(characters: string, pieces: readonly Piece[]) {
    this.characters = characters;
    this.#pieces = pieces;
  }

  /** `main` is the stream the pieces lie in, `table` the table of pieces. Null for a table that leads nowhere. */
  static read(main: Uint8Array, table: Uint8Array): DocText | null {
    const pieces = piecesOf(table);
    if (!pieces) return null;
    const parts: string[] = [];
    let total = 0;
    for (const { start, end, at, width } of pieces) {
      const bytes = main.subarray(at, at + (end - start) * width);
      // Pieces may not overlap, so that together they are no longer than the file.
      total += bytes.length;
      if (bytes.length !== (end - start) * width || total > main.length) return null;
      parts.push(
        width === 1
          ? decodeBytes(bytes, 'windows-1252')
          : new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes),
      );
    }
    return new DocText(parts.join(''), pieces);
  }

  /** Where a character lies in the stream, in bytes, and the character at which its piece ends. */
  placeOf(character: number): { readonly at: number; readonly width: number; readonly end: number } | null {
    let [low, high] = [0, this.#pieces.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const piece = this.#pieces[middle] as Piece;
      if (character < piece.start) high = middle - 1;
      else if (character >= piece.end) low = middle + 1;
      else
        return { at: piece.at + (character - piece.start) * piece.width, width: piece.width, end: piece.end };
    }
    return null;
  }
}

function piecesOf(table: Uint8Array): Piece[] | null {
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  let at = 0;
  // Formatting shared by pieces stands before them.
  while (at + 3 <= table.length && table[at] === 1) at += 3 + view.getUint16(at + 1, true);
  if (at + 5 > table.length || table[at] !== 2) return null;
  const length = view.getUint32(at + 1, true);
  const first = at + 5;
  if (first + length > table.length) return null;
  const count = Math.floor((length - 4) / 12);
  const pieces: Piece[] = [];
  for (let number = 0; number < count; number++) {
    const start = view.getUint32(first + number * 4, true);
    const end = view.getUint32(first + number * 4 + 4, true);
    const place = view.getUint32(first + (count + 1) * 4 + number * 8 + 2, true);
    if (end < start || start !== (pieces.at(-1)?.end ?? 0)) return null;
    const isNarrow = (place & 0x40000000) !== 0;
    const offset = place & 0x3fffffff;
    pieces.push({ start, end, at: isNarrow ? offset >> 1 : offset, width: isNarrow ? 1 : 2 });
  }
  return pieces;
}
