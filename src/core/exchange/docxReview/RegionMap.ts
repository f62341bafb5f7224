import { xmlText } from '../../export/xmlText';
import type { SourceText } from '../../model/sourceText';
import { drawnBlocks } from '../../report';
import type { TextSpan } from '../../text/wordBounds';

/**
 * Leads from the text of a source in a document to the source's own text, character by character, white space aside:
 * paragraphs, cells and line ends are written otherwise there.
 */
export class RegionMap {
  /** Of each character of the source that is drawn and no white space: its offset, in UTF-16 code units. */
  readonly #offsets: number[] = [];
  readonly #before: Uint32Array;
  /** Whether every word of the source stands in the document as it is. */
  readonly isSame: boolean;

  constructor(region: string, sourceText: SourceText) {
    let drawn = '';
    for (const { start, end } of drawnSpans(sourceText)) {
      const words = xmlText(sourceText.text.slice(start, end));
      for (let at = 0; at < words.length; at++) {
        const character = words[at] as string;
        if (/\s/u.test(character)) continue;
        this.#offsets.push(start + at);
        drawn += character;
      }
    }
    this.#before = new Uint32Array(region.length + 1);
    let there = '';
    for (let at = 0; at < region.length; at++) {
      const character = region[at] as string;
      const counts = !/\s/u.test(character);
      if (counts) there += character;
      this.#before[at + 1] = (this.#before[at] ?? 0) + (counts ? 1 : 0);
    }
    this.isSame = there === drawn;
  }

  /** The passage of the source under a stretch of the region; null where no word is under it, or the texts differ. */
  spanOf(start: number, end: number): TextSpan | null {
    if (!this.isSame) return null;
    const first = this.#offsets[this.#before[start] ?? 0];
    const last = this.#offsets[(this.#before[end] ?? 0) - 1];
    return first === undefined || last === undefined || last < first ? null : { start: first, end: last + 1 };
  }
}

function drawnSpans(sourceText: SourceText): readonly TextSpan[] {
  return drawnBlocks(sourceText).flatMap((block): readonly TextSpan[] =>
    block.kind === 'table' ? block.rows.flat() : [block],
  );
}
