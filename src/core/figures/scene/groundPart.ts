import type { GroundPart, Shape } from './scene';

/** A part of what lies under a picture, made when it is first asked for: of thousands a window shows a few. */
export function groundPart(y: number, height: number, draw: () => readonly Shape[]): GroundPart {
  let drawn: readonly Shape[] | undefined;
  return {
    kind: 'part',
    y,
    height,
    get shapes() {
      drawn ??= draw();
      return drawn;
    },
  };
}
