import { matchTokens, type TokenRun } from './matchTokens';
import { type TextTokens, TokenNumbers } from './textTokens';

/**
 * One difference between two versions of a text: what is removed (`oldStart`–`oldEnd` of the older text)
 * and what stands there instead (`newStart`–`newEnd` of the newer one). UTF-16 code units, ends exclusive;
 * one of the two may be empty, and then lies right behind the word before it.
 */
export interface Difference {
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/**
 * What differs between two versions, word by word, in order of both texts. White space and line ends do
 * not count: a text that is only laid out anew has no differences. A passage that moved counts as removed
 * and added. Time grows with the length of both texts, about a second for a million characters.
 */
export function compareTexts(older: string, newer: string): Difference[] {
  const numbers = new TokenNumbers();
  const before = numbers.tokensOf(older);
  const after = numbers.tokensOf(newer);
  const end: TokenRun = { before: before.ids.length, after: after.ids.length, length: 0 };
  const differences: Difference[] = [];
  let from = { before: 0, after: 0 };
  const matched = withoutLoneMarks(matchTokens(before.ids, after.ids), before, older);
  for (const run of [...withoutChanceWords(matched, end), end]) {
    if (run.before > from.before || run.after > from.after) {
      const [oldStart, oldEnd] = spanOf(before, from.before, run.before);
      const [newStart, newEnd] = spanOf(after, from.after, run.after);
      differences.push({ oldStart, oldEnd, newStart, newEnd });
    }
    from = { before: run.before + run.length, after: run.after + run.length };
  }
  return differences;
}

/** A comma that stayed between two changed words does not make two differences of one. */
function withoutLoneMarks(runs: readonly TokenRun[], tokens: TextTokens, text: string): TokenRun[] {
  return runs.filter((run, index) => {
    const isBetween =
      (index > 0 || run.before > 0 || run.after > 0) &&
      (index < runs.length - 1 || run.before + run.length < tokens.ids.length);
    if (!isBetween || run.length > 2) return true;
    const words = text.slice(tokens.starts[run.before], tokens.ends[run.before + run.length - 1]);
    return /[\p{L}\p{N}]/u.test(words);
  });
}

/** How many times as many changed words must stand on both sides of a few equal ones to make those a coincidence. */
const chance = 4;

/**
 * A “for” that two quite different passages share by chance does not cut their difference in two: equal words
 * between two differences that are each `chance` times as long belong to the difference. `end` follows the last run.
 */
function withoutChanceWords(runs: readonly TokenRun[], end: TokenRun): TokenRun[] {
  const kept: TokenRun[] = [];
  for (const [index, run] of runs.entries()) {
    const last = kept.at(-1);
    const next = runs[index + 1] ?? end;
    const changedBefore = Math.max(
      run.before - (last ? last.before + last.length : 0),
      run.after - (last ? last.after + last.length : 0),
    );
    const changedAfter = Math.max(next.before - run.before - run.length, next.after - run.after - run.length);
    if (Math.min(changedBefore, changedAfter) < chance * run.length) kept.push(run);
  }
  return kept;
}

function spanOf(tokens: TextTokens, from: number, to: number): [number, number] {
  if (from < to) return [tokens.starts[from] as number, tokens.ends[to - 1] as number];
  const place = from > 0 ? (tokens.ends[from - 1] as number) : 0;
  return [place, place];
}
