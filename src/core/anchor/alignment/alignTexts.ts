import { type CommonRun, commonRuns, type Stretch } from './commonRuns';
import { heaviestChain } from './heaviestChain';
import { TextAlignment } from './TextAlignment';

/**
 * Lengths of the runs that tie two versions together, in UTF-16 code units, and the largest stretch
 * (both texts together) each is tried on: long ones over everything, shorter ones only in what is
 * left between two longer ones, where few characters are enough to be unique.
 */
const levels = [
  { gram: 24, largest: Number.POSITIVE_INFINITY },
  { gram: 10, largest: 200_000 },
  { gram: 5, largest: 4_000 },
] as const;

/**
 * Lays a newer version of a text over an older one: what stayed in order, and what moved. Time grows
 * with the length of both texts, a few hundred milliseconds for a million characters.
 */
export function alignTexts(oldText: string, newText: string): TextAlignment {
  const shorter = Math.min(oldText.length, newText.length);
  let head = 0;
  while (head < shorter && oldText.charCodeAt(head) === newText.charCodeAt(head)) head++;
  let tail = 0;
  while (
    tail < shorter - head &&
    oldText.charCodeAt(oldText.length - tail - 1) === newText.charCodeAt(newText.length - tail - 1)
  )
    tail++;
  const middle: Stretch = {
    oldStart: head,
    oldEnd: oldText.length - tail,
    newStart: head,
    newEnd: newText.length - tail,
  };
  const moved: CommonRun[] = [];
  const kept: CommonRun[] = [];
  if (head > 0) kept.push({ oldStart: 0, newStart: 0, length: head });
  alignStretch(oldText, newText, middle, 0, kept, moved);
  if (tail > 0) kept.push({ oldStart: middle.oldEnd, newStart: middle.newEnd, length: tail });
  return new TextAlignment(kept, moved, oldText.length, newText.length);
}

function alignStretch(
  oldText: string,
  newText: string,
  stretch: Stretch,
  level: number,
  kept: CommonRun[],
  moved: CommonRun[],
): void {
  const setting = levels[level];
  const oldLength = stretch.oldEnd - stretch.oldStart;
  const newLength = stretch.newEnd - stretch.newStart;
  if (!setting || oldLength === 0 || newLength === 0 || oldLength + newLength > setting.largest) return;
  const runs = commonRuns(oldText, newText, stretch, setting.gram);
  const chain = heaviestChain(runs);
  if (level === 0) {
    const inOrder = new Set(chain.map((run) => run.newStart + run.length));
    moved.push(...runs.filter((run) => !inOrder.has(run.newStart + run.length)));
  }
  let { oldStart, newStart } = stretch;
  for (const run of chain) {
    const gap = { oldStart, oldEnd: run.oldStart, newStart, newEnd: run.newStart };
    alignStretch(oldText, newText, gap, level + 1, kept, moved);
    kept.push(run);
    oldStart = run.oldStart + run.length;
    newStart = run.newStart + run.length;
  }
  alignStretch(oldText, newText, { ...stretch, oldStart, newStart }, level + 1, kept, moved);
}
