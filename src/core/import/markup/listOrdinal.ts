import type { MarkupElement } from './markupNode';

/** A list that is being walked: `next` is the number of its next item. */
export interface ListFrame {
  readonly ordered: boolean;
  /** Nesting, from 0. */
  readonly depth: number;
  readonly step: 1 | -1;
  next: number;
}

/** Numbers beyond this are no list's; they would only break what draws them. */
const largestOrdinal = 1_000_000;

/** Opens a list inside the one around it, numbered as `start` and `reversed` say. */
export function listFrame(list: MarkupElement, outer: ListFrame | null): ListFrame {
  const ordered = list.name === 'ol';
  const reversed = list.attributes.has('reversed');
  const items = list.children.filter((child) => typeof child !== 'string' && child.name === 'li').length;
  return {
    ordered,
    depth: outer ? outer.depth + 1 : 0,
    step: reversed ? -1 : 1,
    next: wholeNumber(list.attributes.get('start')) ?? (reversed ? items : 1),
  };
}

/** The number of the next item, which may set its own with `value`. Advances the list. */
export function listOrdinal(list: ListFrame, item: MarkupElement): number {
  const ordinal = wholeNumber(item.attributes.get('value')) ?? list.next;
  list.next = ordinal + list.step;
  return ordinal;
}

function wholeNumber(text: string | undefined): number | null {
  if (text === undefined || !/^\s*[+-]?\d{1,9}\s*$/.test(text)) return null;
  const number = Number(text);
  return Math.abs(number) <= largestOrdinal ? number : null;
}
