import { type MarkupElement, textOf } from '../../import/markup/markupNode';

/** An element's name without what stands for its namespace, which programs leave out or get wrong. */
export function nameOf({ name }: MarkupElement): string {
  return name.slice(name.lastIndexOf(':') + 1);
}

/** Child elements, of the given names where any are given, in order. */
export function elementsIn(element: MarkupElement | undefined, ...names: readonly string[]): MarkupElement[] {
  return (element?.children ?? []).filter(
    (child): child is MarkupElement =>
      typeof child !== 'string' && (names.length === 0 || names.includes(nameOf(child))),
  );
}

/** The elements in a container: the `Code`s of all `Codes`, wherever programs put them. */
export function membersOf(
  root: MarkupElement,
  container: string,
  ...names: readonly string[]
): MarkupElement[] {
  return elementsIn(root, container).flatMap((each) => elementsIn(each, ...names));
}

/** The text of the first child of that name; null where there is none, or nothing in it. */
export function childText(element: MarkupElement, name: string): string | null {
  const [child] = elementsIn(element, name);
  const text = child ? textOf(child.children) : '';
  return text.trim() === '' ? null : text;
}

/** An attribute's value without the blanks around it; null where it is missing or empty. */
export function attributeOf(element: MarkupElement, name: string): string | null {
  return element.attributes.get(name)?.trim() || null;
}

/** A whole number an attribute gives; a decimal one is rounded. Null where it is none. */
export function numberOf(element: MarkupElement, name: string): number | null {
  const text = attributeOf(element, name);
  if (text === null || !/^[+-]?\d{1,15}(?:[.,]\d+)?$/.test(text)) return null;
  return Math.round(Number(text.replace(',', '.')));
}

/** A GUID in the one form in which they are compared: small letters, dashes, no braces. */
export function guidOf(element: MarkupElement, name = 'guid'): string | null {
  const text = attributeOf(element, name)?.replace(/[{}]/g, '').toLowerCase() ?? '';
  if (text === '') return null;
  const bare = /^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/.exec(text);
  return bare ? bare.slice(1).join('-') : text.slice(0, 200);
}

/** What the element points at with its children of that name (`NoteRef`, `CodeRef`). */
export function targetsOf(element: MarkupElement, name: string): string[] {
  return elementsIn(element, name).flatMap(
    (reference) => guidOf(reference, 'targetGUID') ?? guidOf(reference) ?? [],
  );
}
