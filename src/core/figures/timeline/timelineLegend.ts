import { legend, markWidth } from '../scene/legend';
import type { Shape } from '../scene/scene';
import type { Timeline } from './timeline';
import { capturedMark, reportMark, spanShapes } from './timeMarks';

/** What the marks of the timeline mean, on the baseline `y`. */
export function timelineLegend({ events, sources }: Timeline, y: number): Shape[] {
  const half = markWidth / 2;
  return legend(
    [
      {
        isThere: events.length > 0,
        text: 'when it was',
        draw: (x, middle) => spanShapes(x, x + markWidth, middle, 'accent', 5),
      },
      {
        isThere: events.some(({ told }) => told.length > 0),
        text: 'when a statement says',
        draw: (x, middle) => spanShapes(x, x + markWidth, middle, 'quiet', 2),
      },
      {
        isThere: sources.some(({ published }) => published),
        text: 'reported',
        draw: (x, middle) => [reportMark(x + half, middle, false)],
      },
      {
        isThere: sources.some(({ isBefore }) => isBefore),
        text: 'reported before it was',
        draw: (x, middle) => [reportMark(x + half, middle, true)],
      },
      {
        isThere: sources.some(({ captured }) => captured),
        text: 'captured',
        draw: (x, middle) => [capturedMark(x + half, middle)],
      },
    ],
    14,
    y,
  );
}
