import type { SourceText } from '../../model/sourceText';
import type { TextSpan } from '../blockBuilder';
import type { FoundAnnotation } from '../types';
import type { FlowComment } from './flowNode';

/** An edge of a comment met in a line; `at` counts UTF-16 code units from the line's start. */
interface Edge {
  readonly id: string;
  readonly edge: 'start' | 'end' | 'point';
  readonly at: number;
}

/** Edges of one line, until it is known where the line stands in the text. */
type Line = Edge[];

interface Found {
  start: number | null;
  end: number | null;
}

/**
 * Keeps where comments begin and end while lines are gathered, and turns that into ranges of the whole text once
 * it is there. Where a line had no words, its edges move to the nearest words: a start forwards, an end backwards.
 */
export class CommentRanges {
  readonly #found = new Map<string, Found>();
  #line: Line = [];
  /** Where the text so far ends. */
  #reached = 0;

  /** Opens a line; the answer is only needed where lines are placed later than in order. */
  beginLine(): Line {
    this.#line = [];
    return this.#line;
  }

  edge(id: string, edge: Edge['edge'], at: number): void {
    this.#line.push({ id, edge, at });
  }

  /** Says where a line stands in the text; null for one without words. */
  endLine(span: TextSpan | null, line: Line = this.#line): void {
    for (const { id, edge, at } of line) {
      const place = span ? span.start + at : this.#reached;
      const found = this.#found.get(id) ?? { start: null, end: null };
      if (edge !== 'end') found.start ??= place;
      if (edge !== 'start') found.end = place;
      this.#found.set(id, found);
    }
    if (span) this.#reached = span.end;
  }

  /** The comments with their ranges; one whose place is not in the text at all is left out. */
  annotations({ text }: SourceText, comments: readonly FlowComment[]): FoundAnnotation[] {
    return comments.flatMap(({ id, note, author, at }) => {
      const found = this.#found.get(id);
      if (!found) return [];
      const range = rangeOf(text, found.start ?? found.end ?? 0, found.end ?? found.start ?? 0);
      return range ? [{ ranges: [range], note, author, at }] : [];
    });
  }
}

/** Without white space at its ends; a point becomes the word it stands at, the one before it first. */
function rangeOf(text: string, from: number, to: number): { start: number; end: number } | null {
  let [start, end] = [Math.min(from, text.length), Math.min(Math.max(from, to), text.length)];
  while (start < end && isSpace(text, start)) start++;
  while (start < end && isSpace(text, end - 1)) end--;
  if (start < end) return { start, end };
  while (end > 0 && isSpace(text, end - 1)) end--;
  if (end === 0) {
    while (end < text.length && isSpace(text, end)) end++;
    while (end < text.length && !isSpace(text, end)) end++;
  }
  start = end;
  while (start > 0 && !isSpace(text, start - 1)) start--;
  return start < end ? { start, end } : null;
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text[at] as string);
}
