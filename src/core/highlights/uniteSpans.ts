import type { TextSpan } from '../text/wordBounds';

/** Sorted by place, empty ones left out, those that overlap or meet made one. UTF-16 units, `end` exclusive. */
export function uniteSpans(spans: readonly TextSpan[]): TextSpan[] {
  const inOrder = spans.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
  const united: { start: number; end: number }[] = [];
  for (const { start, end } of inOrder) {
    const last = united.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else united.push({ start, end });
  }
  return united;
}
