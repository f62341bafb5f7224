import { fail, ok, type Result } from '../../model/result';
import type { Area } from '../../model/rows';
import type { SourceText } from '../../model/sourceText';
import { areaOnPage } from '../areaOnPage';
import { type JsonObject, textOf } from './json';

/** `xywh=` of W3C media fragments; decimals, as Assay writes them, are read too. */
const rectangle = /(?:^|[#&])xywh=(?:(pixel|percent):)?([\d.]+),([\d.]+),([\d.]+),([\d.]+)(?:&|$)/;
const pageNumber = /(?:^|[#&])page=(\d{1,6})(?:&|$)/;

/**
 * The part of a page a `FragmentSelector` names; null where it names none. Fails with `area-outside` where the source
 * has no such place, and with `area-unit` where it counts pixels of a picture, whose size is not known here.
 */
export function readArea(selector: JsonObject, sourceText: SourceText): Result<Area> | null {
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
  const isPercent = found[1] === 'percent';
  if (!isPercent && numbered === undefined)
    return fail('area-unit', 'It names a part of a picture in pixels, which is not read yet.');
  const [across, down] = isPercent ? [size.width / 100, size.height / 100] : [1, 1];
  const box = { page, x: x * across, y: y * down, width: width * across, height: height * down };
  const area = areaOnPage(sourceText, box);
  return area
    ? ok(area)
    : fail('area-outside', `It names a part of page ${page + 1} that lies beside the page.`);
}
