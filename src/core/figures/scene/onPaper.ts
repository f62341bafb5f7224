import type { Ink, Scene, Shape } from './scene';

/** The colours of the light window, on white: a picture handed over is read on paper. */
export const paperColours: Readonly<Record<Ink, string>> = {
  ink: '#1e2125',
  quiet: '#5c6068',
  line: '#c8c4ba',
  accent: '#2b5a72',
  good: '#23704a',
  bad: '#a93a28',
  warn: '#8a5a06',
  paper: '#ffffff',
  soft: '#e0edf3',
  shade: '#f8e4df',
};

/** Families by name, with others to fall back on. */
export const paperFonts = {
  plain: 'Inter, Helvetica, Arial, sans-serif',
  reading: "'Source Serif 4', Georgia, serif",
  code: "'JetBrains Mono', monospace",
} as const;

const remarkHeight = 18;

/** What a picture says below itself as lines of text, and its height with them, in CSS pixels. */
export function remarksOnPaper({ height, remarks }: Pick<Scene, 'height' | 'remarks'>): {
  readonly height: number;
  readonly shapes: readonly Shape[];
} {
  return {
    height: height + remarks.length * remarkHeight + (remarks.length > 0 ? 8 : 0),
    shapes: remarks.map((text, place) => {
      const y = height + 16 + place * remarkHeight;
      return { kind: 'text', x: 12, y, text, ink: 'quiet', size: 11 };
    }),
  };
}

/** Everything of a picture in the order in which it is painted, without what can be pointed at. */
export function shapesOnPaper(scene: Scene): Shape[] {
  return [
    ...scene.ground.flatMap((shape) => (shape.kind === 'part' ? shape.shapes : [shape])),
    ...scene.items.flatMap(({ shapes }) => shapes),
    ...remarksOnPaper(scene).shapes,
  ];
}
