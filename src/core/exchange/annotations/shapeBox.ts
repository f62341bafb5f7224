import { elementsOf, type MarkupElement } from '../../import/markup/markupNode';
import { parseXml } from '../../import/xml/parseXml';

/** The rectangle around a shape: x, y, width and height in the units of the drawing. */
export interface ShapeBox {
  readonly box: readonly [number, number, number, number];
  /** The shape is that rectangle. */
  readonly isRectangle: boolean;
}

/** A drawing of one shape is a few lines; a longer one is no selector. */
const longestDrawing = 100_000;
const mostElements = 50;

/**
 * The rectangle around the one shape of an SVG drawing, as annotation tools write it in an `SvgSelector`: a rectangle,
 * circle, ellipse, polygon, or a path of straight lines with absolute coordinates (`M`, `L`, `H`, `V`, `Z`). Null for
 * anything else, or for one that is moved or scaled by a `transform`.
 */
export function shapeBox(svg: string): ShapeBox | null {
  if (svg.length > longestDrawing) return null;
  const read = parseXml(new TextEncoder().encode(svg), { fileName: 'SvgSelector', mostElements });
  if (!read.ok) return null;
  const elements = [...elementsOf([read.value])];
  const isMoved = elements.some(({ attributes }) => attributes.has('transform') || attributes.has('viewBox'));
  const shapes = elements.flatMap((element) => shapeOf(element) ?? []);
  const [shape] = shapes;
  if (isMoved || shapes.length !== 1 || !shape?.box.every(Number.isFinite)) return null;
  return shape;
}

function shapeOf(element: MarkupElement): ShapeBox | null {
  const name = element.name.slice(element.name.indexOf(':') + 1);
  const value = (key: string) => Number.parseFloat(element.attributes.get(key) ?? '0');
  if (name === 'rect')
    return { box: [value('x'), value('y'), value('width'), value('height')], isRectangle: true };
  if (name === 'circle' || name === 'ellipse') {
    const [across, down] = name === 'circle' ? [value('r'), value('r')] : [value('rx'), value('ry')];
    return {
      box: [value('cx') - across, value('cy') - down, 2 * across, 2 * down],
      isRectangle: false,
    };
  }
  if (name === 'polygon' || name === 'polyline') return around(pairsIn(element.attributes.get('points')));
  return name === 'path' ? around(cornersOf(element.attributes.get('d') ?? '')) : null;
}

type Point = readonly [number, number];

function pairsIn(list = ''): Point[] {
  const numbers = numbersIn(list);
  return Array.from({ length: numbers.length >> 1 }, (_, place): Point => {
    return [numbers[2 * place] as number, numbers[2 * place + 1] as number];
  });
}

/** Empty where the path has curves or counts from the point before. */
function cornersOf(path: string): Point[] {
  const corners: Point[] = [];
  for (const [, command = '', list = ''] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const [x, y] = corners.at(-1) ?? [0, 0];
    if (command === 'M' || command === 'L') corners.push(...pairsIn(list));
    else if (command === 'H') corners.push(...numbersIn(list).map((to): Point => [to, y]));
    else if (command === 'V') corners.push(...numbersIn(list).map((to): Point => [x, to]));
    else if (command.toUpperCase() !== 'Z') return [];
  }
  return corners;
}

function numbersIn(list: string): number[] {
  return (list.match(/-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? []).map(Number);
}

function around(points: readonly Point[]): ShapeBox | null {
  if (points.length < 2) return null;
  let [left, top] = points[0] as Point;
  let [right, bottom] = [left, top];
  for (const [x, y] of points) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  const box = [left, top, right - left, bottom - top] as const;
  const isRectangle =
    new Set(points.map((point) => point.join())).size === 4 &&
    points.every(([x, y]) => (x === left || x === right) && (y === top || y === bottom));
  return { box, isRectangle };
}
