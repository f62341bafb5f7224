import { fail, ok, type Result } from '../../model/result';
import type { Area } from '../../model/rows';
import type { SourceText } from '../../model/sourceText';
import { areaOnPage, type Box } from '../areaOnPage';
import { type JsonObject, textOf } from './json';
import { shapeBox } from './shapeBox';

/** `xywh=` of W3C media fragments; decimals, as Assay writes them, are read too. */
const rectangle = /(?:^|[#&])xywh=(?:(pixel|percent):)?([\d.]+),([\d.]+),([\d.]+),([\d.]+)(?:&|$)/;
const pageNumber = /(?:^|[#&])page=(\d{1,6})(?:&|$)/;

/** A part of a page as a selector names it. */
export interface NamedArea {
  readonly area: Area;
  /** What was not taken over of it; empty where it is the same. */
  readonly remark: string;
}

/** Whether what it names is counted in pixels of a picture, so that `readArea` needs its scale. */
export function isInPixels(selector: JsonObject): boolean {
  if (selector.type === 'SvgSelector') return true;
  const value = textOf(selector.value) ?? '';
  const unit = rectangle.exec(value)?.[1];
  return selector.type === 'FragmentSelector' && (unit === 'pixel' || (!unit && !pageNumber.test(value)));
}

/**
 * The part of a page a `FragmentSelector` names, or the rectangle around what an `SvgSelector` draws; null where it names
 * none. `scale`: points for each pixel of a picture, null where the source is none. Fails with `area-outside` where the
 * source has no such place, with `area-unit` where it counts pixels and there are none, and with `area-shape`.
 */
export function readArea(
  selector: JsonObject,
  sourceText: SourceText,
  scale: number | null,
): Result<NamedArea> | null {
  if (selector.type === 'SvgSelector') return readShape(textOf(selector.value) ?? '', sourceText, scale);
  if (selector.type !== 'FragmentSelector') return null;
  const value = textOf(selector.value) ?? '';
  const found = rectangle.exec(value);
  if (!found) return null;
  const numbered = pageNumber.exec(value)?.[1];
  const [x, y, width, height] = found.slice(2).map(Number) as [number, number, number, number];
  const page = numbered === undefined ? 0 : Number(numbered) - 1;
  const size = sourceText.pages?.[page];
  if (!size)
    return fail('area-outside', `It names a part of page ${page + 1}, and the source has no such page.`);
  const pixel = isInPixels(selector) ? scale : 1;
  if (pixel === null) return noPixels;
  const isPercent = found[1] === 'percent';
  const [across, down] = isPercent ? [size.width / 100, size.height / 100] : [pixel, pixel];
  const box = { page, x: x * across, y: y * down, width: width * across, height: height * down };
  return onPage(sourceText, box, '');
}

const noPixels = fail(
  'area-unit',
  'It names a part of a picture in pixels, and the source is no picture of one page.',
);

function readShape(svg: string, sourceText: SourceText, scale: number | null): Result<NamedArea> | null {
  const shape = shapeBox(svg);
  if (!shape)
    return fail(
      'area-shape',
      'It draws a shape that is no rectangle, circle, ellipse, polygon or straight path.',
    );
  if (scale === null) return noPixels;
  const [x, y, width, height] = shape.box.map((length) => length * scale) as [number, number, number, number];
  const remark = shape.isRectangle ? '' : 'It draws another shape; the rectangle around it was taken.';
  return onPage(sourceText, { page: 0, x, y, width, height }, remark);
}

function onPage(sourceText: SourceText, box: Box, remark: string): Result<NamedArea> {
  const area = areaOnPage(sourceText, box);
  return area
    ? ok({ area, remark })
    : fail('area-outside', `It names a part of page ${box.page + 1} that lies beside the page.`);
}
