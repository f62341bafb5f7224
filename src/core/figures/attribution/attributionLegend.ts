import { legend, markWidth } from '../scene/legend';
import type { Ink, Shape } from '../scene/scene';
import type { AttributionEdge } from './attributionGraph';

/** What the lines between origins mean, on the baseline `y`, from `x` on. */
export function attributionLegend(edges: readonly AttributionEdge[], x: number, y: number): Shape[] {
  const line = (ink: Ink, dashed: boolean) => (from: number, middle: number) => [
    { kind: 'path' as const, d: `M${from} ${middle}h${markWidth}`, width: 1.5, ink, dashed },
  ];
  return legend(
    [
      {
        isThere: edges.some(({ kind }) => kind === 'cites'),
        text: 'has it from',
        draw: line('quiet', false),
      },
      { isThere: edges.some(({ isCircular }) => isCircular), text: 'in a circle', draw: line('bad', false) },
      {
        isThere: edges.some(({ kind }) => kind === 'joined'),
        text: 'count as one',
        draw: line('warn', true),
      },
    ],
    x,
    y,
  );
}
