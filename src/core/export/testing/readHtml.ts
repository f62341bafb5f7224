import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly text: string;
}

/** Every element of a page in order, as a browser would parse it. */
export function htmlElements(page: string): HtmlElement[] {
  return elementsIn(parse(page));
}

/** All text of a page's body. */
export function textOfHtml(page: string): string {
  return htmlElements(page).find(({ name }) => name === 'body')?.text ?? '';
}

function elementsIn(node: DefaultTreeAdapterTypes.ParentNode): HtmlElement[] {
  return node.childNodes.flatMap((child) => {
    if (!('tagName' in child)) return [];
    const attributes = Object.fromEntries(child.attrs.map(({ name, value }) => [name, value]));
    return [{ name: child.tagName, attributes, text: textIn(child) }, ...elementsIn(child)];
  });
}

function textIn(node: DefaultTreeAdapterTypes.ChildNode): string {
  if ('value' in node) return node.value;
  if (node.nodeName === 'br') return '\n';
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
}
