import type { Shape } from './scene';
import { textWidth } from './textWidth';

/** A mark of a picture and what it means. */
export interface LegendMark {
  /** Whether the picture has it: what is not there is not explained. */
  readonly isThere: boolean;
  readonly text: string;
  /** Its form, `markWidth` wide from `x` on; `y` is its middle. */
  draw(x: number, y: number): readonly Shape[];
}

/** In CSS pixels. */
export const markWidth = 16;
const [size, space, gap] = [11, 6, 18];

/** What the marks of a picture mean, in one line on the baseline `y`, from `x` on. */
export function legend(marks: readonly LegendMark[], x: number, y: number): Shape[] {
  let next = x;
  return marks.flatMap(({ isThere, text, draw }): Shape[] => {
    if (!isThere) return [];
    const start = next;
    next += markWidth + space + textWidth(text, size) + gap;
    return [
      ...draw(start, y - 4),
      { kind: 'text', x: start + markWidth + space, y, text, ink: 'quiet', size },
    ];
  });
}
