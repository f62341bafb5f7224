import type { Shape } from '../scene/scene';
import { textWidth } from '../scene/textWidth';
import type { Timeline } from './timeline';
import { capturedMark, reportMark, spanShapes } from './timeMarks';

const [line, size, markWidth, gap] = [15, 11, 20, 18];

/** What the marks mean, in one line at the top: those that are in the picture. */
export function timelineLegend({ events, sources }: Timeline): Shape[] {
  const isTold = events.some(({ told }) => told.length > 0);
  const isReported = sources.some(({ published }) => published);
  const isBefore = sources.some((source) => source.isBefore);
  const isCaptured = sources.some(({ captured }) => captured);
  const marks: readonly (readonly [boolean, string, (x: number, y: number) => Shape[]])[] = [
    [events.length > 0, 'when it was', (x, y) => spanShapes(x, x + 14, y, 'accent', 5)],
    [isTold, 'when a statement says', (x, y) => spanShapes(x, x + 14, y, 'quiet', 2)],
    [isReported, 'reported', (x, y) => [reportMark(x + 7, y, false)]],
    [isBefore, 'reported before it was', (x, y) => [reportMark(x + 7, y, true)]],
    [isCaptured, 'captured', (x, y) => [capturedMark(x + 7, y)]],
  ];
  let x = 14;
  return marks.flatMap(([isThere, text, draw]) => {
    if (!isThere) return [];
    const start = x;
    x += markWidth + textWidth(text, size) + gap;
    return [
      ...draw(start, line - 4),
      { kind: 'text', x: start + markWidth, y: line, text, ink: 'quiet', size },
    ];
  });
}
