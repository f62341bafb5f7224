import type { TextSpan } from '@core/text';

/** The stretches that lie under two or more of the given spans, in text order, joined where they meet. */
export function overlaps(spans: readonly TextSpan[]): TextSpan[] {
  const turns = spans
    .flatMap(({ start, end }) => [
      { at: start, step: 1 },
      { at: end, step: -1 },
    ])
    .sort((a, b) => a.at - b.at || a.step - b.step);
  const found: { start: number; end: number }[] = [];
  let depth = 0;
  let start = 0;
  for (const { at, step } of turns) {
    const before = depth;
    depth += step;
    if (before < 2 && depth >= 2) start = at;
    if (before >= 2 && depth < 2 && at > start) {
      const last = found.at(-1);
      if (last && last.end === start) last.end = at;
      else found.push({ start, end: at });
    }
  }
  return found;
}
