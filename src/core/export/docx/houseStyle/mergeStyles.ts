import type { MarkupElement } from '../../../import/markup/markupNode';
import { childNamed, childrenNamed } from '../../../import/xml/queries';
import { serialiseWord, withValues } from '../serialiseXml';
import { styleIds } from '../styles';
import { shiftedNumber } from './houseNumbering';
import type { HouseStyle } from './houseStyle';

/** What the styles of a document come to when a house style takes over. */
export interface MergedStyles {
  /** The whole part of styles. */
  readonly xml: string;
  /** Ids the house's styles were given instead of their own, by their own. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** Fonts of ours that say something: hashes and code are told by theirs. */
const keepTheirFont: ReadonlySet<string> = new Set([styleIds.mono, styleIds.code, styleIds.grade]);

/**
 * The house's styles under the ids the document uses, and those of `ours` (the root of a part of styles) that the house
 * has none for, without fonts of their own. Styles are the same where their kind and their name are: Word knows its own
 * by their English name in every language.
 */
export function mergeStyles(house: HouseStyle, ours: MarkupElement): MergedStyles {
  const houseStyles = childrenNamed(house.styles, 'w:style');
  const ourStyles = childrenNamed(ours, 'w:style');
  const ourIds = new Map(ourStyles.map((style) => [keyOf(style), idOf(style)]));
  const taken = new Set([...ourIds.values()]);
  const renamed = new Map<string, string>();
  const replaced = new Set<string>();
  for (const style of houseStyles) {
    const id = idOf(style);
    const isTable = id === house.tableStyle && typeOf(style) === 'table';
    const same = isTable ? styleIds.table : ourIds.get(keyOf(style));
    if (same !== undefined && !replaced.has(same)) {
      replaced.add(same);
      renamed.set(id, same);
    } else if (taken.has(id)) renamed.set(id, freeId(id, taken));
  }
  const change = (element: string, attribute: string, value: string) => {
    if (attribute === 'w:styleId' || (attribute === 'w:val' && refersToStyle.has(element)))
      return renamed.get(value) ?? null;
    return element === 'w:numId' && attribute === 'w:val' ? shiftedNumber(value) : null;
  };
  const head = [
    ...childrenNamed(house.styles, 'w:docDefaults'),
    ...childrenNamed(house.styles, 'w:latentStyles'),
  ];
  const theirs = houseStyles.map((style) => serialiseWord(withValues(style, change)));
  const added = ourStyles
    .filter((style) => !replaced.has(idOf(style)))
    .map((style) =>
      serialiseWord(keepTheirFont.has(idOf(style)) ? asAdded(style) : withoutFonts(asAdded(style))),
    );
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="${wordNamespace}">${head.map(serialiseWord).join('')}${theirs.join('')}${added.join('')}</w:styles>`;
  return { xml, renamed };
}

export const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const refersToStyle: ReadonlySet<string> = new Set(['w:basedOn', 'w:next', 'w:link']);

function idOf(style: MarkupElement): string {
  return style.attributes.get('w:styleId') ?? '';
}

function typeOf(style: MarkupElement): string {
  return style.attributes.get('w:type') ?? 'paragraph';
}

function keyOf(style: MarkupElement): string {
  const name = childNamed(style, 'w:name')?.attributes.get('w:val') ?? idOf(style);
  return `${typeOf(style)} ${name.toLowerCase()}`;
}

function freeId(id: string, taken: Set<string>): string {
  for (let number = 1; ; number++) {
    const free = `House${number}${id}`;
    if (taken.has(free)) continue;
    taken.add(free);
    return free;
  }
}

/** The house says what the default styles are. */
function asAdded({ name, attributes, children }: MarkupElement): MarkupElement {
  return { name, attributes: new Map([...attributes].filter(([key]) => key !== 'w:default')), children };
}

function withoutFonts({ name, attributes, children }: MarkupElement): MarkupElement {
  const kept = children.filter((child) => typeof child === 'string' || child.name !== 'w:rFonts');
  return {
    name,
    attributes,
    children: kept.map((child) => (typeof child === 'string' ? child : withoutFonts(child))),
  };
}
