/** A text node that shows canonical text. UTF-16 units, `end` exclusive. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly node: Text;
}

/** The text nodes under an element that show canonical text, in text order. */
export function segmentsUnder(element: Element): Segment[] {
  const segments: Segment[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const segment = segmentOf(node as Text);
    if (segment) segments.push(segment);
  }
  return segments;
}

/** Null for text that is none of the source's: it has no place of its own. */
export function segmentOf(node: Text): Segment | null {
  const start = node.parentElement?.dataset.start;
  if (start === undefined) return null;
  return { start: Number(start), end: Number(start) + node.data.length, node };
}
