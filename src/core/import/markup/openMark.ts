import type { TextMark } from '../../model/sourceText';
import type { OpenMark } from './inlineText';
import { linkAddress } from './linkAddress';
import type { MarkupElement } from './markupNode';

const kindOf: ReadonlyMap<string, TextMark['kind']> = new Map([
  ['b', 'strong'],
  ['strong', 'strong'],
  ['i', 'emphasis'],
  ['em', 'emphasis'],
  ['cite', 'emphasis'],
  ['dfn', 'emphasis'],
  ['u', 'underline'],
  ['ins', 'underline'],
  ['s', 'strike'],
  ['strike', 'strike'],
  ['del', 'strike'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
  ['tt', 'code'],
  ['sup', 'superscript'],
  ['sub', 'subscript'],
]);

/** The mark an inline element puts on its text; null for one that puts none. `base` makes links whole. */
export function openMark(element: MarkupElement, base: string | null): OpenMark | null {
  if (element.name === 'a') {
    const address = linkAddress(element.attributes.get('href'), base);
    return address === null ? null : { kind: 'link', address };
  }
  const kind = kindOf.get(element.name);
  return kind ? { kind } : null;
}
