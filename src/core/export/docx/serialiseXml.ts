import type { MarkupElement } from '../../import/markup/markupNode';
import { escapeXml } from '../escapeXml';

/**
 * An element as XML with the prefixes of `core/import/xml`. Of its attributes and of what is in it only WordprocessingML
 * (`w:`) is kept: what a newer or foreign vocabulary adds could not be read without its declarations.
 */
export function serialiseWord({ name, attributes, children }: MarkupElement): string {
  let xml = `<${name}`;
  for (const [key, value] of attributes) if (isWord(key)) xml += ` ${key}="${escapeXml(value)}"`;
  const inside = children
    .filter((child): child is MarkupElement => typeof child !== 'string' && isWord(child.name))
    .map(serialiseWord)
    .join('');
  return inside === '' ? `${xml}/>` : `${xml}>${inside}</${name}>`;
}

/** A copy with the values of some attributes changed: `change` answers the new value, or null for the same. */
export function withValues(
  { name, attributes, children }: MarkupElement,
  change: (element: string, attribute: string, value: string) => string | null,
): MarkupElement {
  const changed = [...attributes].map(([key, value]) => [key, change(name, key, value) ?? value] as const);
  return {
    name,
    attributes: new Map(changed),
    children: children.map((child) => (typeof child === 'string' ? child : withValues(child, change))),
  };
}

function isWord(name: string): boolean {
  return name.startsWith('w:');
}
