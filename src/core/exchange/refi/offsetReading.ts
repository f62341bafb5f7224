import type { TextSpan } from '../../text/wordBounds';

/**
 * How a program counted a text's characters. REFI-QDA has code points from 0 and says no more: not whether `\r\n` is
 * one or two, whether a byte-order mark counts, or whether the end is the last character or the one behind it.
 */
export interface OffsetReading {
  readonly unit: 'code-points' | 'utf-16';
  /** What a line end counts. */
  readonly lineEnd: 'as-written' | 1 | 2;
  readonly isMarkCounted: boolean;
  readonly isEndInclusive: boolean;
}

/** As the standard has it, and as most programs do. */
export const standardReading: OffsetReading = {
  unit: 'code-points',
  lineEnd: 'as-written',
  isMarkCounted: false,
  isEndInclusive: false,
};

/** What is read otherwise than the standard has it, as a sentence; empty where nothing is. */
export function readingInWords(reading: OffsetReading): string {
  const said = [
    reading.unit === 'utf-16' ? 'in UTF-16 units' : '',
    reading.lineEnd === 1 ? 'with line ends of two characters as one' : '',
    reading.lineEnd === 2 ? 'with line ends of one character as two' : '',
    reading.isMarkCounted ? 'with the byte-order mark as a character' : '',
    reading.isEndInclusive ? 'with the last character as the end' : '',
  ].filter((part) => part !== '');
  return said.length === 0 ? '' : `Its program counted ${said.join(', ')}.`;
}

/** Counted offsets of a text as a program wrote it, translated to the canonical text made of it. */
export class OffsetMap {
  /** The canonical UTF-16 offset of each counted one. */
  readonly #canonical: Uint32Array;
  readonly #length: number;

  /** `raw` has its byte-order mark and line ends as in the file. */
  constructor(
    raw: string,
    private readonly reading: OffsetReading,
  ) {
    const { unit, lineEnd, isMarkCounted } = reading;
    const canonical = new Uint32Array(raw.length * 2 + 2);
    let counted = 0;
    let at = 0;
    const count = (times: number, length: number) => {
      for (let time = 0; time < times; time++) canonical[counted++] = at;
      at += length;
    };
    for (let place = 0; place < raw.length; place++) {
      const code = raw.charCodeAt(place);
      if (place === 0 && code === 0xfeff) count(isMarkCounted ? 1 : 0, 0);
      else if (code === 0x0d && raw.charCodeAt(place + 1) === 0x0a) {
        count(lineEnd === 1 ? 1 : 2, 1);
        place++;
      } else if (code === 0x0a || code === 0x0d) count(lineEnd === 2 ? 2 : 1, 1);
      else if ((code & 0xfc00) === 0xd800 && (raw.charCodeAt(place + 1) & 0xfc00) === 0xdc00) {
        count(unit === 'utf-16' ? 2 : 1, 2);
        place++;
      } else count(1, 1);
    }
    canonical[counted] = at;
    this.#canonical = canonical;
    this.#length = counted;
  }

  /** The canonical span of a selection; null where it is none of this text. */
  span(start: number, end: number): TextSpan | null {
    const last = this.reading.isEndInclusive ? end + 1 : end;
    if (start < 0 || last <= start || last > this.#length) return null;
    const span = { start: this.#canonical[start] as number, end: this.#canonical[last] as number };
    return span.end > span.start ? span : null;
  }
}
