import { escapeXml } from '../escapeXml';

/** Written XML, as apart from words that have still to be escaped. */
export interface Xml {
  readonly xml: string;
}

/** Attributes in the order they are written; those without a value are left out. */
export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** An element with its attributes and, inside, elements and words. */
export function element(
  name: string,
  attributes: Attributes = {},
  content: readonly (Xml | string)[] = [],
): Xml {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value == null ? [] : [` ${key}="${attributeText(String(value))}"`]))
    .join('');
  const inside = content.map((part) => (typeof part === 'string' ? escapeXml(part) : part.xml)).join('');
  return { xml: inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>` };
}

/** A container that must not be there when it is empty. */
export function container(name: string, content: readonly Xml[], attributes: Attributes = {}): Xml[] {
  return content.length > 0 ? [element(name, attributes, content)] : [];
}

/** Line ends and tabs in an attribute would be read as spaces. */
function attributeText(text: string): string {
  return escapeXml(text).replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
