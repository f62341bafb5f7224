import type { Id } from '../../model/id';
import { lazyItem } from '../scene/lazyItem';
import type { Scene, SceneItem, Shape } from '../scene/scene';
import { fitText, wrapText } from '../scene/textWidth';
import type { Steps } from '../steps';
import type { AttributionEdge, AttributionGraph, AttributionNode } from './attributionGraph';
import { attributionLegend } from './attributionLegend';
import { layeredLayoutSteps } from './layeredLayout';

const size = { width: 192, height: 44, gapX: 76, gapY: 16 };
const margin = { x: 14, top: 34, bottom: 14 };
const textSize = 12;
/** Named below the picture; all are marked in it. */
const mostCircles = 5;

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The graph from left to right: who published it, whom they cite, whom those cite. The `most` origins with most
 * statements are drawn, the others said in a line. Origins nobody cites and who cite nobody stand in rows below.
 */
export function* attributionSceneSteps(
  graph: AttributionGraph,
  { most = 40, width = 800 } = {},
): Steps<Scene> {
  const drawn = graph.nodes.slice(0, most);
  const ids = new Set(drawn.map(({ id }) => id));
  const edges = graph.edges.filter(({ from, to }) => ids.has(from) && ids.has(to));
  const joined = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const layout = yield* layeredLayoutSteps(
    drawn.flatMap(({ id }) => (joined.has(id) ? [id] : [])),
    edges,
    size,
  );
  const alone = drawn.filter(({ id }) => !joined.has(id));
  const corners = new Map<Id, Point>(
    [...layout.places].map(([id, { x, y }]) => [id, { x: margin.x + x, y: margin.top + y }]),
  );
  const graphBottom = joined.size > 0 ? margin.top + layout.height : 0;
  const perRow = Math.max(1, Math.floor((width - 2 * margin.x + 12) / (size.width + 12)));
  const aloneTop = graphBottom + 36;
  for (const [place, { id }] of alone.entries())
    corners.set(id, {
      x: margin.x + (place % perRow) * (size.width + 12),
      y: aloneTop + Math.floor(place / perRow) * (size.height + 12),
    });
  const bottom = Math.max(graphBottom, ...[...corners.values()].map(({ y }) => y + size.height));
  const names = new Map(drawn.map(({ id, name }) => [id, name]));
  const lines = edges.map((edge, index) =>
    edgeItem(edge, names, routeOf(corners, edge, layout.bends[index] ?? [], layout.back.has(index))),
  );
  return {
    title: 'Who has it from whom',
    description: describe(graph),
    width: Math.max(width, layout.width + 2 * margin.x),
    height: bottom + margin.bottom,
    ground: [
      ...(joined.size > 0 ? [heading('Published by, citing, citing →', 20)] : []),
      ...attributionLegend(edges, margin.x + 210, 20),
      ...(alone.length > 0 ? [heading('On their own word', aloneTop - 12)] : []),
    ],
    items: [...lines, ...drawn.map((node) => nodeItem(node, corners.get(node.id)))],
    remarks: remarks(graph, most),
  };
}

function heading(text: string, y: number): Shape {
  return { kind: 'text', x: margin.x, y, text, ink: 'quiet', size: 11, strong: true };
}

function nodeItem(node: AttributionNode, corner: Point = { x: 0, y: 0 }): SceneItem {
  const { x, y } = corner;
  const marks = [node.isRoot && 'root', node.isCircular && 'circular', count(node.statements.length)];
  const facts = marks.filter(Boolean).join(' · ');
  const [first = '', second] = wrapText(node.name, size.width - 24, textSize, 1);
  return {
    key: `node ${node.id}`,
    label: `${node.name}: ${marks.filter(Boolean).join(', ')}`,
    box: { x, y, w: size.width, h: size.height },
    statements: node.statements,
    shapes: [
      {
        kind: 'rect',
        x,
        y,
        w: size.width,
        h: size.height,
        round: 6,
        fill: node.isRoot ? 'soft' : 'paper',
        ink: node.isCircular ? 'bad' : node.isRoot ? 'accent' : 'line',
        width: node.isRoot || node.isCircular ? 1.5 : 1,
      },
      {
        kind: 'text',
        x: x + 12,
        y: y + 18,
        text: second ? `${first} ${second}` : first,
        ink: 'ink',
        size: textSize,
        strong: true,
      },
      {
        kind: 'text',
        x: x + 12,
        y: y + 34,
        text: fitText(facts, size.width - 20, 11),
        ink: node.isCircular ? 'bad' : 'quiet',
        size: 11,
      },
    ],
  };
}

interface Route {
  readonly points: readonly Point[];
  /** Whether the line leaves to the right; a circle's closing line leaves to the left. */
  readonly rightward: boolean;
}

function routeOf(
  corners: ReadonlyMap<Id, Point>,
  { from, to, kind }: AttributionEdge,
  bends: readonly Point[],
  isBack: boolean,
): Route {
  const shift = (point: Point) => ({ x: point.x + margin.x, y: point.y + margin.top });
  // Lines between the same two would lie on each other.
  const aside = isBack ? 9 : kind === 'cites' ? 0 : -9;
  return {
    rightward: !isBack,
    points: [
      port(corners.get(from), isBack ? 'left' : 'right', aside),
      // Along the lane kept free between the nodes of a layer, not across them.
      ...bends.flatMap((bend) => lane(shift(bend), !isBack)),
      port(corners.get(to), isBack ? 'right' : 'left', aside),
    ],
  };
}

function lane({ x, y }: Point, rightward: boolean): Point[] {
  const half = (rightward ? size.width : -size.width) / 2;
  return [
    { x: x - half, y },
    { x: x + half, y },
  ];
}

function port(corner: Point = { x: 0, y: 0 }, side: 'left' | 'right', aside: number): Point {
  return { x: corner.x + (side === 'right' ? size.width : 0), y: corner.y + size.height / 2 + aside };
}

function edgeItem(
  edge: AttributionEdge,
  names: ReadonlyMap<Id, string>,
  { points, rightward }: Route,
): SceneItem {
  const { kind, statements, isCircular } = edge;
  const [from, to] = [names.get(edge.from) ?? '', names.get(edge.to) ?? ''];
  const centre = middleOf(points);
  // The numbers of both ways round a circle stand apart.
  const middle = { x: centre.x, y: centre.y + (isCircular ? (rightward ? -10 : 10) : 0) };
  return lazyItem(
    {
      key: `edge ${kind} ${edge.from} ${edge.to}`,
      box: { x: middle.x - 14, y: middle.y - 10, w: 28, h: 20 },
      statements,
    },
    () => ({ label: edgeWords(edge, from, to), shapes: edgeShapes(edge, { points, rightward }, middle) }),
  );
}

function edgeShapes(
  { kind, statements, isCircular }: AttributionEdge,
  { points, rightward }: Route,
  middle: Point,
): Shape[] {
  const ink = isCircular ? 'bad' : kind === 'cites' ? 'quiet' : 'warn';
  const words = kind === 'cites' ? (statements.length > 1 ? String(statements.length) : '') : '';
  const shapes: Shape[] = [
    {
      kind: 'path',
      d: curve(points, rightward),
      ink,
      width: Math.min(5, 1 + Math.log2(Math.max(1, statements.length)) / 1.5),
      dashed: kind !== 'cites',
    },
  ];
  if (kind === 'cites')
    shapes.push({ kind: 'path', d: arrow(points.at(-1) ?? middle, rightward), fill: ink });
  if (words || isCircular) {
    const text = [words, isCircular && '↺'].filter(Boolean).join(' ');
    const half = 5 + text.length * 3.5;
    shapes.push(
      {
        kind: 'rect',
        x: middle.x - half,
        y: middle.y - 8,
        w: 2 * half,
        h: 16,
        round: 8,
        fill: 'paper',
        ink: 'line',
      },
      {
        kind: 'text',
        x: middle.x,
        y: middle.y + 4,
        text,
        ink: isCircular ? 'bad' : 'quiet',
        size: 11,
        anchor: 'middle',
      },
    );
  }
  return shapes;
}

/** What an edge says, in words. */
export function edgeWords(
  { kind, statements, isCircular, reason }: AttributionEdge,
  from: string,
  to: string,
): string {
  if (kind === 'joined') return `${from} and ${to} count as one: ${reason}`;
  return `${from} has it from ${to}, ${count(statements.length)}${isCircular ? ', in a circle' : ''}`;
}

function count(statements: number): string {
  return statements === 1 ? '1 statement' : `${statements} statements`;
}

function middleOf(points: readonly Point[]): Point {
  const [before, after] = [
    points[Math.floor((points.length - 1) / 2)],
    points[Math.ceil((points.length - 1) / 2)],
  ];
  return { x: ((before?.x ?? 0) + (after?.x ?? 0)) / 2, y: ((before?.y ?? 0) + (after?.y ?? 0)) / 2 };
}

function curve(points: readonly Point[], rightward: boolean): string {
  const [start = { x: 0, y: 0 }, ...rest] = points;
  let before = start;
  let d = `M${round(start.x)} ${round(start.y)}`;
  for (const point of rest) {
    const reach = Math.max(30, Math.abs(point.x - before.x) / 2) * (rightward ? 1 : -1);
    d += `C${round(before.x + reach)} ${round(before.y)} ${round(point.x - reach)} ${round(point.y)} ${round(point.x)} ${round(point.y)}`;
    before = point;
  }
  return d;
}

function arrow({ x, y }: Point, rightward: boolean): string {
  const back = round(x - (rightward ? 8 : -8));
  return `M${round(x)} ${round(y)}L${back} ${round(y - 4)}L${back} ${round(y + 4)}Z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function describe({ nodes, edges, circles }: AttributionGraph): string {
  const roots = nodes.filter(({ isRoot }) => isRoot).length;
  const cites = edges.filter(({ kind }) => kind === 'cites').length;
  const parts = [`${nodes.length} origins, ${roots} of them roots, and ${cites} citations`];
  if (circles.length > 0) parts.push(circles.length === 1 ? '1 circle' : `${circles.length} circles`);
  return `${parts.join('; ')}.`;
}

function remarks({ nodes, circles }: AttributionGraph, most: number): string[] {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const rest = nodes.slice(most);
  const told = circles
    .slice(0, mostCircles)
    .map(
      (circle) => `Circular: ${circle.map((id) => names.get(id) ?? '').join(', ')} have it from each other.`,
    );
  if (circles.length > mostCircles) told.push(`${circles.length - mostCircles} more circles are marked.`);
  if (rest.length > 0)
    told.push(`The ${most} origins with most statements are drawn; ${rest.length} others are in the table.`);
  return told;
}
