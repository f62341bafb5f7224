import { childNamed, childrenNamed } from '../../../import/xml/queries';
import { serialiseWord, withValues } from '../serialiseXml';
import type { HouseStyle } from './houseStyle';

/** Added to a template's numbers of numberings, beyond all the document has of its own. */
const shift = 1_000_000;

/** The number a numbering of the template has in the document; none (0) stays none. */
export function shiftedNumber(number: string): string | null {
  const value = Number(number);
  return Number.isInteger(value) && value > 0 ? String(value + shift) : null;
}

/**
 * The document's part of numberings with the template's, of which headings may be counted by. Bullets that are pictures
 * become ordinary ones.
 */
export function withHouseNumbering(
  xml: string,
  { numbering }: HouseStyle,
  renamed: ReadonlyMap<string, string>,
): string {
  if (!numbering) return xml;
  const change = (element: string, attribute: string, value: string) => {
    if (attribute === 'w:val' && element === 'w:pStyle') return renamed.get(value) ?? null;
    const isNumber =
      attribute === 'w:abstractNumId' || attribute === 'w:numId' || element === 'w:abstractNumId';
    return isNumber ? String(Number(value) + shift) : null;
  };
  const draw = (name: string) =>
    childrenNamed(numbering, name)
      .map((each) => ({
        ...each,
        // Its picture is not taken along, nor is a link to a style of lists.
        children: each.children.filter(
          (child) =>
            typeof child === 'string' || !/^w:(?:numStyleLink|styleLink|nsid|tmpl)$/.test(child.name),
        ),
      }))
      .filter((each) => name === 'w:num' || childNamed(each, 'w:lvl') !== undefined)
      .map((each) => serialiseWord(withValues(each, change)).replace(/<w:lvlPicBulletId [^>]*\/>/g, ''))
      .join('');
  const abstracts = draw('w:abstractNum');
  const known = new Set(
    [...abstracts.matchAll(/<w:abstractNum w:abstractNumId="(\d+)"/g)].map(([, id]) => id),
  );
  const numbers = (draw('w:num').match(/<w:num .*?<\/w:num>/g) ?? []).filter((each) =>
    known.has(/<w:abstractNumId w:val="(\d+)"/.exec(each)?.[1]),
  );
  if (abstracts === '') return xml;
  // Definitions go before what uses them.
  const place = xml.search(/<w:num[ >]/);
  const end = xml.indexOf('</w:numbering>');
  const at = place < 0 ? end : place;
  return xml.slice(0, at) + abstracts + xml.slice(at, end) + numbers.join('') + xml.slice(end);
}
