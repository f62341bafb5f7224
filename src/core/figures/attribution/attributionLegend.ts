import type { Shape } from '../scene/scene';
import { textWidth } from '../scene/textWidth';
import type { AttributionEdge } from './attributionGraph';

const [size, lineWidth, gap] = [11, 24, 18];

/** What the lines mean, from `x` on: those that are in the picture. */
export function attributionLegend(edges: readonly AttributionEdge[], from: number, y: number): Shape[] {
  const kinds: readonly (readonly [boolean, string, Omit<Shape & { kind: 'path' }, 'kind' | 'd'>])[] = [
    [edges.some(({ kind }) => kind === 'cites'), 'has it from', { ink: 'quiet' }],
    [edges.some(({ isCircular }) => isCircular), 'in a circle', { ink: 'bad' }],
    [edges.some(({ kind }) => kind === 'joined'), 'count as one', { ink: 'warn', dashed: true }],
  ];
  let x = from;
  return kinds.flatMap(([isThere, text, look]): Shape[] => {
    if (!isThere) return [];
    const start = x;
    x += lineWidth + 6 + textWidth(text, size) + gap;
    return [
      { kind: 'path', d: `M${start} ${y - 4}H${start + lineWidth}`, width: 1.5, ...look },
      { kind: 'text', x: start + lineWidth + 6, y, text, ink: 'quiet', size },
    ];
  });
}
