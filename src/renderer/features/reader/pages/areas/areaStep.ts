import type { Sides } from './editArea';

/** How far a key moves or sizes, points; with Ctrl or Cmd the fine step. */
const step = 12;
const fineStep = 1;

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

interface PressedKey {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** What a key does to an area: arrows move it, with Shift they move its lower right corner. Null for other keys. */
export function areaStep(pressed: PressedKey): { sides: Sides; dx: number; dy: number } | null {
  const arrow = arrows[pressed.key];
  if (!arrow || pressed.altKey) return null;
  const length = pressed.ctrlKey || pressed.metaKey ? fineStep : step;
  const sides: Sides = pressed.shiftKey ? { x: 1, y: 1 } : null;
  return { sides, dx: arrow[0] * length, dy: arrow[1] * length };
}
