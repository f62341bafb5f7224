/** A run of a text: UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Found words in their surroundings. */
export interface Passage extends Span {
  /** The words from `start` to `end` of the document. */
  readonly text: string;
  /** The found words, as offsets into `text` of this passage. */
  readonly matches: readonly Span[];
  /** Whether the document goes on before and after. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** Surroundings on each side in UTF-16 code units: together about a line and a half of a results list. */
const context = 60;

/** Cuts passages around matches (ascending), at blanks, joining neighbours; at most `limit`. Without matches, the beginning. */
export function passagesAround(text: string, matches: readonly Span[], limit: number): Passage[] {
  if (matches.length === 0) return text === '' ? [] : [passage(text, { start: 0, end: 0 }, [])];
  const groups: { span: Span; matches: Span[] }[] = [];
  for (const match of matches) {
    const last = groups.at(-1);
    if (last && match.start - last.span.end <= context) {
      last.matches.push(match);
      last.span = { start: last.span.start, end: Math.max(last.span.end, match.end) };
    } else if (groups.length === limit) break;
    else groups.push({ span: match, matches: [match] });
  }
  return groups.map((group) => passage(text, group.span, group.matches));
}

function passage(text: string, around: Span, matches: readonly Span[]): Passage {
  const start = blankAfter(text, Math.max(0, around.start - context), around.start);
  const end = blankBefore(
    text,
    Math.min(text.length, around.end + context * (matches.length ? 1 : 2)),
    around.end,
  );
  return {
    start,
    end,
    text: text.slice(start, end),
    matches: matches.map((match) => ({ start: match.start - start, end: match.end - start })),
    cutBefore: start > 0,
    cutAfter: end < text.length,
  };
}

/** The first place after a blank from `from` on, or `from` where there is none before `until`. */
function blankAfter(text: string, from: number, until: number): number {
  if (from === 0) return 0;
  const blank = text.slice(from, until).search(/\s/);
  return blank < 0 ? outsidePair(text, from) : from + blank + 1;
}

function blankBefore(text: string, to: number, from: number): number {
  if (to === text.length) return to;
  const blank = text.slice(from, to).search(/\s\S*$/);
  return blank < 0 ? outsidePair(text, to) : from + blank;
}

function outsidePair(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset - 1 : offset;
}
