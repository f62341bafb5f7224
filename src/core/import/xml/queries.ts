import type { MarkupElement } from '../markup/markupNode';

/** The child elements with a name, in order. */
export function childrenNamed({ children }: MarkupElement, name: string): MarkupElement[] {
  return children.filter((child): child is MarkupElement => typeof child !== 'string' && child.name === name);
}

/** The first child element with a name. */
export function childNamed({ children }: MarkupElement, name: string): MarkupElement | undefined {
  return children.find((child): child is MarkupElement => typeof child !== 'string' && child.name === name);
}

/** The element reached by going down a path of names, the first child of each. */
export function descend(
  element: MarkupElement | undefined,
  ...path: readonly string[]
): MarkupElement | undefined {
  return path.reduce((inner, name) => inner && childNamed(inner, name), element);
}
