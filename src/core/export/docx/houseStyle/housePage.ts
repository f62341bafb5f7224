import type { MarkupElement } from '../../../import/markup/markupNode';
import { childNamed } from '../../../import/xml/queries';
import { type PageShape, usualPage } from '../pageShape';

/** Twentieths of a point in each unit that the strict form of the format may write. */
const units: Readonly<Record<string, number>> = { pt: 20, in: 1_440, cm: 1_440 / 2.54, mm: 144 / 2.54 };

/** Paper smaller or larger than this is a mistake: Word takes 22 inches at most. */
const paper = { least: 2_880, most: 31_680 };
/** Text narrower than this cannot be read. */
const narrowest = 2_880;

/** The page of a section (`w:sectPr`): its own where it can be printed on, else A4. */
export function housePage(section: MarkupElement | undefined): PageShape {
  const size = section && childNamed(section, 'w:pgSz');
  const margin = section && childNamed(section, 'w:pgMar');
  const read = (element: MarkupElement | undefined, name: string, otherwise: number) => {
    const value = lengthOf(element?.attributes.get(name));
    return value === null ? otherwise : Math.abs(value);
  };
  const page: PageShape = {
    width: read(size, 'w:w', usualPage.width),
    height: read(size, 'w:h', usualPage.height),
    top: read(margin, 'w:top', usualPage.top),
    bottom: read(margin, 'w:bottom', usualPage.bottom),
    left: read(margin, 'w:left', read(margin, 'w:start', usualPage.left)),
    right: read(margin, 'w:right', read(margin, 'w:end', usualPage.right)),
    header: read(margin, 'w:header', usualPage.header),
    footer: read(margin, 'w:footer', usualPage.footer),
  };
  const sides = [page.width, page.height];
  const isPaper = sides.every((side) => side >= paper.least && side <= paper.most);
  const hasRoom =
    page.width - page.left - page.right >= narrowest && page.height - page.top - page.bottom >= narrowest;
  return isPaper && hasRoom ? page : usualPage;
}

function lengthOf(value: string | undefined): number | null {
  const [, number, unit = ''] = /^(-?\d+(?:\.\d+)?)(pt|in|cm|mm)?$/.exec(value ?? '') ?? [];
  return number === undefined ? null : Math.round(Number(number) * (unit ? (units[unit] ?? 1) : 1));
}
