import { alignTexts } from '../anchor/alignment/alignTexts';
import type { ChangedStretch } from '../anchor/alignment/TextAlignment';

/** How far a word is followed beyond a difference, in UTF-16 code units. */
const reach = 48;
const partOfWord = /[\p{L}\p{M}\p{Nd}'’]/u;
/** Scripts that write no spaces: each of their characters is shown by itself. */
const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * What differs between two versions of a text, in order, widened to whole words: for showing them
 * beside each other, marked. UTF-16 code units, ends exclusive; a side can be empty.
 */
export function textDifferences(oldText: string, newText: string): ChangedStretch[] {
  const widened: ChangedStretch[] = [];
  for (const change of alignTexts(oldText, newText).changes()) {
    const before = lettersBefore(oldText, change.oldStart);
    const after = lettersAfter(oldText, change.oldEnd);
    const last = widened.at(-1);
    const next = {
      oldStart: change.oldStart - before,
      oldEnd: change.oldEnd + after,
      newStart: change.newStart - before,
      newEnd: change.newEnd + after,
    };
    if (last && next.oldStart <= last.oldEnd && next.newStart <= last.newEnd)
      widened[widened.length - 1] = { ...last, oldEnd: next.oldEnd, newEnd: next.newEnd };
    else widened.push(next);
  }
  return widened;
}

/** Characters around a difference are the same in both texts, so one of them tells. */
function lettersBefore(text: string, offset: number): number {
  let count = 0;
  while (count < reach && isPartOfWord(text[offset - count - 1])) count++;
  return count;
}

function lettersAfter(text: string, offset: number): number {
  let count = 0;
  while (count < reach && isPartOfWord(text[offset + count])) count++;
  return count;
}

function isPartOfWord(character: string | undefined): boolean {
  return character !== undefined && partOfWord.test(character) && !spaceless.test(character);
}
