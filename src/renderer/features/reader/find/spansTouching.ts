import type { TextSpan } from '@core/text';

/** Of spans in text order that do not overlap, those that share a character with [start, end). */
export function spansTouching(spans: readonly TextSpan[], start: number, end: number): TextSpan[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  const found: TextSpan[] = [];
  for (let place = low; place < spans.length; place++) {
    const span = spans[place];
    if (!span || span.start >= end) break;
    found.push(span);
  }
  return found;
}
