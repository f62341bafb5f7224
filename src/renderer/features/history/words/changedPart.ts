/** What stays of a long text on both sides of the part that changed, in code points. */
const context = 40;
/** The longest text shown whole, and the longest piece of a changed part. */
const longest = 600;

export interface ChangedPart {
  readonly before: string;
  readonly after: string;
}

/** Two versions of a text, cut down to where they differ when they are long. Cuts are marked with “…”. */
export function changedPart(before: string, after: string): ChangedPart {
  const [left, right] = [[...before], [...after]];
  if (left.length <= longest && right.length <= longest) return { before, after };
  const shorter = Math.min(left.length, right.length);
  let start = 0;
  while (start < shorter && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < shorter - start && left.at(-1 - end) === right.at(-1 - end)) end += 1;
  return { before: piece(left, start, left.length - end), after: piece(right, start, right.length - end) };
}

function piece(points: readonly string[], start: number, end: number): string {
  const from = Math.max(0, start - context);
  const to = Math.min(points.length, end + context, from + longest);
  return `${from > 0 ? '…' : ''}${points.slice(from, to).join('')}${to < points.length ? '…' : ''}`;
}
