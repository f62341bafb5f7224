import type { TextMark } from '@core/model';

export type RunStyle = Exclude<TextMark['kind'], 'link'>;

/** A run of one style. UTF-16 units of the canonical text, `end` exclusive, never empty. */
export interface TextRun {
  readonly start: number;
  readonly end: number;
  readonly styles: readonly RunStyle[];
}

/** Runs side by side under one link, or under none. */
export interface LinkedRuns {
  readonly address: string | null;
  readonly runs: readonly TextRun[];
}

/** Outermost first, so that the same styles always nest alike. */
const styleOrder: readonly RunStyle[] = [
  'deleted',
  'inserted',
  'strong',
  'emphasis',
  'underline',
  'strike',
  'superscript',
  'subscript',
  'code',
];

/** Cuts [start, end) at every mark's bounds. Marks may overlap and reach beyond; links do not nest: the first counts. */
export function inlineRuns(start: number, end: number, marks: readonly TextMark[] = []): LinkedRuns[] {
  if (start >= end) return [];
  const inside = marks.filter((mark) => mark.start < end && mark.end > start && mark.start < mark.end);
  const bounds = new Set([start, end]);
  for (const mark of inside) {
    bounds.add(Math.max(start, mark.start));
    bounds.add(Math.min(end, mark.end));
  }
  const cuts = [...bounds].sort((a, b) => a - b);
  const groups: { address: string | null; link: TextMark | undefined; runs: TextRun[] }[] = [];
  for (let index = 0; index + 1 < cuts.length; index++) {
    const from = cuts[index] as number;
    const to = cuts[index + 1] as number;
    const over = inside.filter((mark) => mark.start < to && mark.end > from);
    const link = over.find((mark) => mark.kind === 'link');
    const styles = styleOrder.filter((style) => over.some((mark) => mark.kind === style));
    const group = groups.at(-1);
    const run = { start: from, end: to, styles };
    if (group && group.link === link) group.runs.push(run);
    else groups.push({ address: link ? (link.address ?? '') : null, link, runs: [run] });
  }
  return groups.map(({ address, runs }) => ({ address, runs }));
}
