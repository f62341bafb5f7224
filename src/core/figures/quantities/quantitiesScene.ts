import { formatDate } from '../../report/formatDate';
import { numberText } from '../numberText';
import { quantityText } from '../quantityText';
import { groundPart } from '../scene/groundPart';
import { lazyItem } from '../scene/lazyItem';
import type { GroundPart, Scene, SceneItem, Shape } from '../scene/scene';
import { fitText } from '../scene/textWidth';
import { stanceWords } from '../stanceWords';
import { numberTicks } from './numberAxis';
import { quantitiesLegend } from './quantitiesLegend';
import type { Quantities, QuantityGroup, QuantityLine } from './quantityGroups';
import type { Interval } from './quantityInterval';

const layout = { label: 190, side: 14, legend: 30, head: 46, line: 26, foot: 30, gap: 22 };

/** One small plot per claim and thing counted: each origin's interval on a shared axis, the stretch where they do not meet shaded. */
export function quantitiesScene(
  { groups, impossible }: Quantities,
  { most = 2_000, width = 800 } = {},
): Scene {
  const drawn = groups.slice(0, most);
  const ground: (Shape | GroundPart)[] = quantitiesLegend(drawn, 15);
  const items: SceneItem[] = [];
  let y = layout.legend;
  for (const [place, group] of drawn.entries()) {
    const plot = { from: layout.label, to: Math.max(layout.label + 160, width - factsWidth(width)) };
    const top = y;
    let known: PlotScale | undefined;
    const scale = () => {
      known ??= scaleOf(group, plot);
      return known;
    };
    const height = layout.head + group.lines.length * layout.line + layout.foot;
    ground.push(groundPart(top, height, () => groupGround(group, top, scale(), width)));
    for (const [index, line] of group.lines.entries())
      items.push(
        lineItem(group, line, `${place} ${index}`, y + layout.head + index * layout.line, scale, width),
      );
    y += height + layout.gap;
  }
  const conflicts = groups.filter(({ isConflict }) => isConflict).length;
  return {
    title: 'Numbers compared',
    description: `${groups.length} things counted; in ${conflicts} of them the numbers do not meet.`,
    width: Math.max(width, layout.label + 160 + factsWidth(width)),
    height: Math.max(40, y - layout.gap + 4),
    ground,
    items,
    remarks: [
      ...(groups.length > most ? [`${groups.length - most} more things counted are in the table.`] : []),
      ...(impossible > 0 ? [`${impossible} statements give an impossible range and are not drawn.`] : []),
    ],
  };
}

/** Room for the numbers in words, with their day and hour where the picture is wide enough. */
function factsWidth(width: number): number {
  return Math.round(Math.min(256, Math.max(168, width * 0.32)));
}

interface PlotScale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
  at(value: number): number;
}

/** Open ends run to the edge of the plot. */
function scaleOf({ lines }: QuantityGroup, { from, to }: { from: number; to: number }): PlotScale {
  const values = lines
    .flatMap(({ interval, quantity }) => [interval.low, interval.high, quantity.best ?? interval.low])
    .filter(Number.isFinite);
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  // Counts are read from nought where that leaves the differences to be seen.
  const isFromNought = least >= 0 && (least <= greatest * 0.7 || least === greatest);
  const low = isFromNought ? 0 : least - (greatest - least) * 0.1;
  const ticks = numberTicks(low, greatest > low ? greatest : low + 1);
  const [first = 0, last = 1] = [ticks[0], ticks.at(-1)];
  return {
    from,
    to,
    ticks,
    at: (value) =>
      round(from + ((Math.min(last, Math.max(first, value)) - first) / (last - first)) * (to - from)),
  };
}

function groupGround(
  { claim, others, counted, gap, isConflict, lines }: QuantityGroup,
  y: number,
  scale: PlotScale,
  width: number,
): Shape[] {
  const bottom = y + layout.head + lines.length * layout.line;
  const state = overlapWords(gap, isConflict, lines.length);
  const shapes: Shape[] = [
    {
      kind: 'text',
      x: 14,
      y: y + 16,
      text: fitText([claim, ...others].map((each) => each.text).join(' · '), width - 30, 14),
      ink: 'ink',
      size: 14,
      font: 'reading',
      strong: true,
    },
    {
      kind: 'text',
      x: 14,
      y: y + 34,
      text: fitText(counted || 'what is counted is not said', width - 300, 12),
      ink: 'quiet',
      size: 12,
    },
    {
      kind: 'text',
      x: width - layout.side,
      y: y + 34,
      text: state,
      ink: isConflict ? 'bad' : 'quiet',
      size: 12,
      anchor: 'end',
      strong: isConflict,
    },
  ];
  if (gap)
    shapes.push({
      kind: 'rect',
      x: scale.at(gap.low),
      y: y + layout.head - 2,
      w: Math.max(2, scale.at(gap.high) - scale.at(gap.low)),
      h: lines.length * layout.line + 4,
      fill: 'shade',
    });
  shapes.push({ kind: 'path', d: `M${scale.from} ${bottom + 4}H${scale.to}`, ink: 'line', y: bottom });
  for (const tick of scale.ticks)
    shapes.push(
      { kind: 'path', d: `M${scale.at(tick)} ${bottom + 4}v4`, ink: 'line', y: bottom },
      {
        kind: 'text',
        x: scale.at(tick),
        y: bottom + 20,
        text: numberText(tick),
        ink: 'quiet',
        size: 11,
        anchor: 'middle',
      },
    );
  return shapes;
}

function overlapWords(gap: Interval | null, isConflict: boolean, lines: number): string {
  if (gap) return `no overlap between ${numberText(gap.low)} and ${numberText(gap.high)}`;
  if (isConflict) return 'not all can hold';
  return lines > 1 ? 'all can hold' : '';
}

function lineItem(
  group: QuantityGroup,
  line: QuantityLine,
  key: string,
  y: number,
  scale: () => PlotScale,
  width: number,
): SceneItem {
  return lazyItem(
    {
      key: `quantity ${key}`,
      box: { x: 6, y: y + 1, w: width - 12, h: layout.line - 2 },
      statements: line.statements,
      claimId: group.claim.id,
    },
    () => ({ label: lineWords(group, line), shapes: lineShapes(line, y, scale(), width) }),
  );
}

function lineShapes(line: QuantityLine, y: number, scale: PlotScale, width: number): Shape[] {
  const { name, quantity, interval, stance, against } = line;
  const middle = y + layout.line / 2;
  const ink = stance === 'denies' ? 'quiet' : against.length > 0 ? 'bad' : 'good';
  const [left, right] = [
    Number.isFinite(interval.low) ? scale.at(interval.low) : scale.from,
    Number.isFinite(interval.high) ? scale.at(interval.high) : scale.to,
  ];
  const best = quantity.best ?? (interval.low === interval.high ? interval.low : null);
  const shapes: Shape[] = [
    { kind: 'text', x: 14, y: middle + 4, text: fitText(name, layout.label - 30, 12), ink: 'ink', size: 12 },
    { kind: 'path', d: `M${left} ${middle}H${right}`, ink, width: 4, dashed: stance === 'denies' },
    end(left, middle, Number.isFinite(interval.low) ? 'closed' : 'left', ink),
    end(right, middle, Number.isFinite(interval.high) ? 'closed' : 'right', ink),
    {
      kind: 'text',
      x: width - factsWidth(width) + 20,
      y: middle + 4,
      text: fitText(
        [quantityText(quantity), quantity.asOf && `as of ${formatDate(quantity.asOf)}`]
          .filter(Boolean)
          .join(', '),
        factsWidth(width) - 46,
        12,
      ),
      ink,
      size: 12,
      strong: against.length > 0,
    },
  ];
  if (best !== null) shapes.push(bestMark(scale.at(best), middle, against.length > 0, ink));
  if (against.length > 0)
    shapes.push({
      kind: 'text',
      x: width - layout.side,
      y: middle + 4,
      text: '≠',
      ink: 'bad',
      size: 14,
      anchor: 'end',
      strong: true,
    });
  return shapes;
}

/** What one line says, in words. */
export function lineWords(
  { counted }: QuantityGroup,
  { name, quantity, stance, against }: QuantityLine,
): string {
  return [
    `${name} ${stance === 'asserts' ? 'says' : stanceWords[stance]} ${quantityText(quantity)}${counted && ` ${counted}`}`,
    quantity.asOf && `as of ${formatDate(quantity.asOf)}`,
    quantity.countedBy && `counted by ${quantity.countedBy}`,
    against.length > 0 && `does not meet what ${[...new Set(against)].join(' and ')} give`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** A bar across where the interval ends, an arrow where it is open. */
function end(x: number, y: number, kind: 'closed' | 'left' | 'right', ink: 'good' | 'bad' | 'quiet'): Shape {
  if (kind === 'closed') return { kind: 'path', d: `M${x} ${y - 6}V${y + 6}`, ink, width: 2 };
  const tip = kind === 'right' ? x + 8 : x - 8;
  return { kind: 'path', d: `M${tip} ${y}L${x} ${y - 6}V${y + 6}Z`, fill: ink };
}

/** A disc; a lozenge in conflict. */
function bestMark(x: number, y: number, isConflict: boolean, ink: 'good' | 'bad' | 'quiet'): Shape {
  if (isConflict)
    return {
      kind: 'path',
      d: `M${x - 6} ${y}L${x} ${y - 6}L${x + 6} ${y}L${x} ${y + 6}Z`,
      fill: 'paper',
      ink,
      width: 2,
    };
  return { kind: 'circle', x, y, r: 5, fill: 'paper', ink, width: 2 };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
