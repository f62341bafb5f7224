import type { TextMark } from '../../model/sourceText';
import { normaliseLineEnds } from '../../text/normaliseLineEnds';

/** A mark that is open while text arrives. */
export type OpenMark = Pick<TextMark, 'kind' | 'address'>;

/** Text of one block with its marks, offsets (UTF-16) from the block's own start. */
export interface InlineRun {
  readonly text: string;
  readonly marks: readonly TextMark[];
}

/**
 * Gathers the text of one block. White space is collapsed as CSS does for `white-space: normal`:
 * runs of space, tab and line ends become one space, none at either end of the block or around a
 * line break. No-break spaces are characters like any other.
 */
export class InlineText {
  #text: string;
  /** End of the last thing added that was not a line break. */
  #contentEnd: number;
  #spaceWaits: boolean;
  #endsWithBreak = false;
  #hasWords = false;
  readonly #marks: TextMark[] = [];

  /** `lead` is put before the first words, with a space between. */
  constructor(lead = '') {
    this.#text = lead;
    this.#contentEnd = lead.length;
    this.#spaceWaits = lead !== '';
  }

  /** Whether anything but white space has arrived. */
  get hasWords(): boolean {
    return this.#hasWords;
  }

  /** Whether the last thing added was a line break. */
  get endsWithBreak(): boolean {
    return this.#endsWithBreak;
  }

  /** UTF-16 code units so far, without white space that waits for words. */
  get length(): number {
    return this.#contentEnd;
  }

  /** Adds text under the given marks; `preformatted` text keeps its white space. */
  add(text: string, marks: readonly OpenMark[], preformatted = false): void {
    if (preformatted) {
      // A carriage return written as a character reference is a line end like any other.
      this.#append(normaliseLineEnds(text), 0, marks);
      return;
    }
    const collapsed = text.replace(/[ \t\n\r\f]+/g, ' ');
    if (collapsed.startsWith(' ')) this.#spaceWaits = true;
    const words = collapsed.replace(/^ | $/g, '');
    if (words === '') return;
    const spaced = this.#spaceWaits && this.#contentEnd > 0 && !this.#endsWithBreak;
    this.#append(spaced ? ` ${words}` : words, spaced ? 1 : 0, marks);
    this.#spaceWaits = collapsed.endsWith(' ');
  }

  /** A line break inside the block; before any text it is nothing. */
  breakLine(): void {
    this.#spaceWaits = false;
    if (this.#contentEnd === 0) return;
    this.#text += '\n';
    this.#endsWithBreak = true;
  }

  /** What was gathered, without line ends at the end. */
  finish(): InlineRun {
    const text = this.#text.replace(/\n+$/, '');
    const marks = this.#marks
      .map((mark) => ({ ...mark, end: Math.min(mark.end, text.length) }))
      .filter((mark) => mark.start < mark.end);
    return { text, marks };
  }

  #append(text: string, leadingSpace: number, marks: readonly OpenMark[]): void {
    if (text === '') return;
    const start = this.#text.length + leadingSpace;
    this.#text += text;
    if (!this.#hasWords && /\S/.test(text)) this.#hasWords = true;
    for (const mark of marks) this.#mark(mark, start);
    this.#contentEnd = this.#text.length;
    this.#endsWithBreak = false;
  }

  /** A mark that goes on at once, or after a space or line break, is one mark. */
  #mark({ kind, address }: OpenMark, start: number): void {
    for (let place = this.#marks.length - 1; place >= Math.max(0, this.#marks.length - 8); place--) {
      const last = this.#marks[place] as TextMark;
      if (last.kind !== kind || last.address !== address || last.end < this.#contentEnd) continue;
      last.end = this.#text.length;
      return;
    }
    this.#marks.push({ kind, start, end: this.#text.length, ...(address === undefined ? {} : { address }) });
  }
}
