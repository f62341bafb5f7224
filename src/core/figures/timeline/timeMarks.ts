import type { Shape } from '../scene/scene';

/** A moment is a lozenge, a longer stretch a bar as long as it is. `half` is half the lozenge's height. */
export function spanShapes(
  left: number,
  right: number,
  y: number,
  ink: 'accent' | 'quiet' | 'bad',
  half: number,
): Shape[] {
  if (right - left >= 2 * half + 2)
    return [
      {
        kind: 'rect',
        x: round(left),
        y: y - half / 2,
        w: round(right - left),
        h: half,
        round: half / 2,
        fill: ink,
      },
    ];
  const at = round((left + right) / 2);
  return [
    {
      kind: 'path',
      d: `M${round(at - half)} ${y}L${at} ${y - half}L${round(at + half)} ${y}L${at} ${y + half}Z`,
      fill: ink,
    },
  ];
}

/** A circle, or a triangle that points back where the report is older than what it tells. */
export function reportMark(at: number, y: number, isBefore: boolean): Shape {
  const x = round(at);
  if (isBefore) return { kind: 'path', d: `M${x - 5} ${y}L${x + 4} ${y - 5}V${y + 5}Z`, fill: 'bad' };
  return { kind: 'circle', x, y, r: 3.5, fill: 'paper', ink: 'ink', width: 1.2 };
}

/** A square: when the source was captured. */
export function capturedMark(at: number, y: number): Shape {
  return { kind: 'rect', x: round(at) - 3.5, y: y - 3.5, w: 7, h: 7, fill: 'paper', ink: 'quiet' };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
