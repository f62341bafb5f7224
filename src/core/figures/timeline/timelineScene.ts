import { timeText } from '../../assess/worldTime';
import { formatDate } from '../../report/formatDate';
import { lazyItem } from '../scene/lazyItem';
import type { Scene, SceneItem, Shape } from '../scene/scene';
import { fitText, textWidth } from '../scene/textWidth';
import { timeTicks } from './timeAxis';
import type { Timeline, TimelineEvent, TimelineSource } from './timeline';
import { timelineLegend } from './timelineLegend';
import { capturedMark, reportMark, spanShapes } from './timeMarks';
import { rangeSpan, type TimeSpan } from './timeSpan';

const layout = { label: 250, side: 18, legend: 24, head: 64, event: 40, source: 26, gap: 34 };

/** Events above, reports below, on one axis of time. At most `most` of each are drawn, the rest said in a line. */
export function timelineScene(timeline: Timeline, { most = 5_000, width = 800 } = {}): Scene {
  const events = timeline.events.slice(0, most);
  const sources = timeline.sources.slice(0, most);
  const plot = { from: layout.label, to: Math.max(layout.label + 200, width - layout.side) };
  const span = padded(timeline.span);
  const x = (at: number) => plot.from + ((at - span.from) / (span.to - span.from)) * (plot.to - plot.from);
  const sourcesTop = layout.head + (events.length > 0 ? events.length * layout.event + layout.gap : 0);
  const height = sourcesTop + sources.length * layout.source + 14;
  const ground: Shape[] = timelineLegend(timeline, 15);
  for (const { at, label } of timeTicks(span, Math.max(2, Math.floor((plot.to - plot.from) / 84)))) {
    ground.push({ kind: 'path', d: `M${round(x(at))} ${layout.head - 8}V${height - 8}`, ink: 'line' });
    const half = textWidth(label, 11) / 2;
    const centre = Math.min(width - half - 2, x(at));
    ground.push({
      kind: 'text',
      x: round(centre),
      y: layout.head - 14,
      text: label,
      ink: 'quiet',
      size: 11,
      anchor: 'middle',
    });
  }
  if (events.length > 0) ground.push(heading('What is said to have happened', layout.legend + 16));
  if (sources.length > 0) ground.push(heading('When it was reported', sourcesTop - 12));
  return {
    title: 'Events and reports',
    description: describe(timeline),
    width: plot.to + layout.side,
    height,
    ground,
    items: [
      ...events.map((event, place) => eventItem(event, layout.head + place * layout.event, x, width)),
      ...sources.map((source, place) => sourceItem(source, sourcesTop + place * layout.source, x, width)),
    ],
    remarks: remarks(timeline, most),
  };
}

function heading(text: string, y: number): Shape {
  return { kind: 'text', x: 14, y, text, ink: 'quiet', size: 11, strong: true };
}

type Scale = (at: number) => number;

function eventItem(event: TimelineEvent, y: number, x: Scale, width: number): SceneItem {
  const { claim, statements } = event;
  return lazyItem(
    {
      key: `event ${claim.id}`,
      box: { x: 6, y: y + 1, w: width - 12, h: layout.event - 4 },
      statements,
      claimId: claim.id,
    },
    () => ({ label: eventWords(event), shapes: eventShapes(event, y, x) }),
  );
}

function eventShapes({ claim, span, told, reports }: TimelineEvent, y: number, x: Scale): Shape[] {
  const early = reports.filter(({ isBefore }) => isBefore);
  const shapes: Shape[] = [
    {
      kind: 'text',
      x: 14,
      y: y + 17,
      text: fitText(claim.text, layout.label - 34, 12),
      ink: 'ink',
      size: 12,
      font: 'reading',
    },
    ...spanShapes(x(span.from), x(span.to), y + 13, 'accent', 5),
    ...told.flatMap((each) => spanShapes(x(each.span.from), x(each.span.to), y + 21, 'quiet', 2)),
    ...reports.map(({ published, isBefore }): Shape => reportMark(x(middle(published)), y + 30, isBefore)),
  ];
  if (early.length > 0)
    shapes.push({
      kind: 'text',
      x: 14,
      y: y + 33,
      text: `${early.length} reported before`,
      ink: 'bad',
      size: 11,
    });
  return shapes;
}

function eventWords(event: TimelineEvent): string {
  const { claim, told, reports } = event;
  const times = `${eventTime(event)}${told.length > 0 ? `, ${told.length} statements give a time` : ''}`;
  const tellers = reports.map(
    ({ source, isBefore }) => `${source.title}${isBefore ? ' (before the event)' : ''}`,
  );
  return `${claim.text}: ${times}${tellers.length > 0 ? `; reported by ${tellers.join(', ')}` : ''}`;
}

function sourceItem(given: TimelineSource, y: number, x: Scale, width: number): SceneItem {
  const { source, published, captured, isBefore, statements } = given;
  return lazyItem(
    {
      key: `source ${source.id}`,
      box: { x: 6, y: y + 1, w: width - 12, h: layout.source - 4 },
      statements,
    },
    () => {
      const facts = [
        published && `published ${spanText(published)}`,
        captured && `captured ${spanText(captured)}`,
        isBefore && 'dated before what it tells',
      ];
      return {
        label: `${source.title}: ${facts.filter(Boolean).join(', ')}`,
        shapes: sourceShapes(given, y, x),
      };
    },
  );
}

function sourceShapes(
  { source, published, captured, isBefore }: TimelineSource,
  y: number,
  x: Scale,
): Shape[] {
  const shapes: Shape[] = [
    {
      kind: 'text',
      x: 14,
      y: y + 15,
      text: fitText(source.title, layout.label - 34, 12),
      ink: isBefore ? 'bad' : 'ink',
      size: 12,
    },
  ];
  if (published && captured)
    shapes.push({
      kind: 'path',
      d: `M${round(x(middle(published)))} ${y + 11}H${round(x(middle(captured)))}`,
      ink: 'line',
      dashed: true,
    });
  if (published)
    shapes.push(
      ...spanShapes(x(published.from), x(published.to), y + 11, isBefore ? 'bad' : 'quiet', 2),
      reportMark(x(middle(published)), y + 11, isBefore),
    );
  if (captured) shapes.push(capturedMark(x(middle(captured)), y + 11));
  return shapes;
}

/** A little room at both ends, and an hour at least. */
function padded(span: TimeSpan | null): TimeSpan {
  if (!span) return { from: 0, to: 86_400_000 };
  const room = Math.max(1_800_000, (span.to - span.from) * 0.03);
  return { from: span.from - room, to: span.to + room };
}

function middle({ from, to }: TimeSpan): number {
  return (from + to) / 2;
}

const day = 86_400_000;

/** When an event was: as the analyst wrote it, else from the first to the last time that is told. */
export function eventTime({ claim, span }: TimelineEvent): string {
  return claim.time && rangeSpan(claim.time) ? timeText(claim.time) : spanText(span);
}

/** A span in words, no more exact than it is. */
export function spanText({ from, to }: TimeSpan): string {
  const iso = (at: number) => new Date(at).toISOString();
  const isWhole = from % day === 0 && to % day === 0;
  if (!isWhole) {
    const [begin, end] = [formatDate(`${iso(from).slice(0, 16)}Z`), formatDate(`${iso(to).slice(0, 16)}Z`)];
    return to - from <= 60_000 ? begin : `${begin} to ${end}`;
  }
  const [begin, end] = [formatDate(iso(from).slice(0, 10)), formatDate(iso(to - day).slice(0, 10))];
  return begin === end ? begin : `${begin} to ${end}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function describe({ events, sources }: Timeline): string {
  const early = sources.filter(({ isBefore }) => isBefore).length;
  const told = `${events.length} events with a time and ${sources.length} reports with a date`;
  return early > 0 ? `${told}; ${early} of them dated before what they tell.` : `${told}.`;
}

function remarks({ events, sources, undatedClaims, undatedSources }: Timeline, most: number): string[] {
  const told: string[] = [];
  const left = Math.max(0, events.length - most) + Math.max(0, sources.length - most);
  if (left > 0) told.push(`${left} more are in the table.`);
  if (undatedClaims.length > 0)
    told.push(
      `Without a time: ${named(
        undatedClaims.map(({ text }) => text),
        'claim',
      )}`,
    );
  if (undatedSources.length > 0)
    told.push(
      `Without a date: ${named(
        undatedSources.map(({ title }) => title),
        'source',
      )}`,
    );
  return told;
}

function named(names: readonly string[], word: string): string {
  const first = names.slice(0, 3).map((name) => `“${fitText(name, 260, 12)}”`);
  const rest = names.length - first.length;
  return `${names.length} ${word}${names.length === 1 ? '' : 's'}: ${first.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`;
}
