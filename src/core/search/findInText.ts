import { foldText } from './fold';
import type { Span } from './passages';

export interface FindOptions {
  readonly matchCase?: boolean;
  readonly wholeWord?: boolean;
}

const wordCharacter = /[\p{L}\p{N}_]/u;

/**
 * Every place of what was typed into “find in document”, in text order, not overlapping: UTF-16 code
 * units, `end` exclusive. Accents and Arabic short vowels do not matter; a blank finds any white
 * space, line ends too. A query of blanks finds nothing.
 */
export function findInText(text: string, query: string, options: FindOptions = {}): Span[] {
  const fold = { keepCase: options.matchCase ?? false };
  const wanted = foldText(query, fold).text.trim();
  if (wanted === '') return [];
  const folded = foldText(text, fold);
  const pattern = wanted.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/gu, '\\s+');
  const places: Span[] = [];
  for (const match of folded.text.matchAll(new RegExp(pattern, 'gu'))) {
    const end = match.index + match[0].length;
    if (!options.wholeWord || isWholeWord(folded.text, match.index, end))
      places.push(folded.toOriginal(match.index, end));
  }
  return places;
}

function isWholeWord(text: string, start: number, end: number): boolean {
  const before = [...text.slice(Math.max(0, start - 2), start)].at(-1) ?? '';
  const after = [...text.slice(end, end + 2)][0] ?? '';
  const first = [...text.slice(start, start + 2)][0] ?? '';
  const last = [...text.slice(end - 2, end)].at(-1) ?? '';
  const inside = (edge: string, outside: string) => wordCharacter.test(edge) && wordCharacter.test(outside);
  return !inside(first, before) && !inside(last, after);
}
