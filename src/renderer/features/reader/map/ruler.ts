/**
 * The one range all measuring uses. A range that lives is told of every change of the page until it is collected:
 * those of one scroll alone made taking a card out of the page take a frame.
 */
let ruler: Range | null = null;

/** The boxes of a run of a text node (UTF-16 units, `end` exclusive), one for each line it stands on. */
export function boxesOfRun(node: Text, start: number, end: number): DOMRect[] {
  ruler ??= document.createRange();
  ruler.setStart(node, start);
  ruler.setEnd(node, end);
  const boxes = [...ruler.getClientRects()];
  ruler.setStart(document, 0);
  ruler.collapse(true);
  return boxes;
}
