import type { SourceText } from '@core/model';
import type { Difference } from '@core/versions/compareTexts';

/** A stretch of the older text that is drawn as one: UTF-16 code units, `end` exclusive. */
export interface OldParagraph {
  readonly start: number;
  readonly end: number;
  readonly kind: SourceText['blocks'][number]['kind'];
  /** Places of the differences that touch it, in order. A difference can touch several paragraphs. */
  readonly differences: readonly number[];
  /** Those of them that touch no later paragraph: what was put in instead stands here. */
  readonly endings: readonly number[];
}

/** Blocks longer than this are drawn in pieces. */
const longestPiece = 2_000;

/** Cuts the older text into paragraphs that can be drawn one by one, each with the differences in it. */
export function oldParagraphs(
  { text, blocks }: SourceText,
  differences: readonly Difference[],
): OldParagraph[] {
  const paragraphs = blocks
    .filter(({ start, end }) => end > start)
    .flatMap(({ start, end, kind }) =>
      piecesOf(text, start, end).map((piece) => ({
        ...piece,
        kind,
        differences: [] as number[],
        endings: [] as number[],
      })),
    );
  let at = 0;
  for (const [place, { oldStart, oldEnd }] of differences.entries()) {
    // What was put in lies right behind the word before it, in that one's paragraph.
    const reach = oldEnd > oldStart ? oldStart + 1 : oldStart;
    while ((paragraphs[at + 1]?.start ?? Number.POSITIVE_INFINITY) < reach) at++;
    let last = at;
    while ((paragraphs[last + 1]?.start ?? oldEnd) < oldEnd) last++;
    for (let index = at; index <= last; index++) paragraphs[index]?.differences.push(place);
    paragraphs[last]?.endings.push(place);
  }
  return paragraphs;
}

/** A stretch of a paragraph as it is drawn. `difference` is its place among all, or null where nothing differs. */
export interface OldPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
  readonly difference: number | null;
}

/** A paragraph of the older text with what is gone from it and what stands there instead. */
export function partsOf(
  paragraph: OldParagraph,
  older: string,
  newer: string,
  differences: readonly Difference[],
): OldPart[] {
  const parts: OldPart[] = [];
  const add = (kind: OldPart['kind'], text: string, difference: number | null) => {
    if (text !== '') parts.push({ kind, text, difference });
  };
  const within = (offset: number) => Math.min(Math.max(offset, paragraph.start), paragraph.end);
  let from = paragraph.start;
  for (const place of paragraph.differences) {
    const { oldStart, oldEnd, newStart, newEnd } = differences[place] as Difference;
    add('same', older.slice(from, within(oldStart)), null);
    add('removed', older.slice(within(oldStart), within(oldEnd)), place);
    if (paragraph.endings.includes(place)) add('added', newer.slice(newStart, newEnd), place);
    from = within(oldEnd);
  }
  add('same', older.slice(from, paragraph.end), null);
  return parts;
}

function piecesOf(text: string, start: number, end: number): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  let from = start;
  while (end - from > longestPiece) {
    const space = text.lastIndexOf(' ', from + longestPiece);
    const cut = space > from + longestPiece / 2 ? space + 1 : afterCharacter(text, from + longestPiece);
    pieces.push({ start: from, end: cut });
    from = cut;
  }
  return [...pieces, { start: from, end }];
}

function afterCharacter(text: string, place: number): number {
  return /[\udc00-\udfff]/.test(text[place] ?? '') ? place + 1 : place;
}
