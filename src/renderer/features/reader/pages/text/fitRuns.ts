import type { DrawnRun } from './drawnRuns';

/** What our own letters over the page are set in, unseen: whichever is nearest to the page's own widths. */
const families = [
  '"Liberation Serif", "Times New Roman", "Source Serif 4", "Noto Naskh Arabic", serif',
  '"Liberation Sans", Arial, Inter, "Noto Naskh Arabic", sans-serif',
  '"Liberation Mono", "Courier New", "JetBrains Mono", monospace',
] as const;

export interface Fitting {
  readonly family: string;
  /** For each run, by how much its letters are stretched along the line. */
  readonly stretch: readonly number[];
}

/** The width of a text at a size of 100 CSS pixels. */
export type Measure = (text: string, family: string) => number;

const measuredSize = 100;
const sampled = 24;
const shortest = 6;

/** Fits every run's letters to the width the page gives it. */
export function fitRuns(runs: readonly DrawnRun[], text: string, measure: Measure = measureText): Fitting {
  const stretchOf = ({ start, end, width, height }: DrawnRun, family: string) => {
    const own = (measure(text.slice(start, end), family) * height) / measuredSize;
    return own > 0 && width > 0 ? width / own : 1;
  };
  const long = runs.filter(({ start, end }) => end - start >= shortest);
  const step = Math.max(1, Math.floor(long.length / sampled));
  const sample = long.filter((_, index) => index % step === 0);
  const spreads = families.map((family) => spread(sample.map((run) => stretchOf(run, family))));
  const family = families[spreads.indexOf(Math.min(...spreads))] ?? families[0];
  return { family, stretch: runs.map((run) => stretchOf(run, family)) };
}

/** How unequal factors are: the variance of their logarithms. */
function spread(factors: readonly number[]): number {
  const logs = factors.map(Math.log);
  const mean = logs.reduce((sum, log) => sum + log, 0) / Math.max(1, logs.length);
  return logs.reduce((sum, log) => sum + (log - mean) ** 2, 0);
}

let context: CanvasRenderingContext2D | null = null;

function measureText(text: string, family: string): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return 0;
  const font = `${measuredSize}px ${family}`;
  if (context.font !== font) context.font = font;
  return context.measureText(text).width;
}
