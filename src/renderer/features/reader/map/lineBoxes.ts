/** A box in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Boxes nearer to each other than this on a line are one. */
const joinDistance = 3;

/**
 * Joins the rectangles of text runs into one box per line and stretch: runs of another font or
 * height on the same line flow together, stretches apart (two directions, two table cells) stay two.
 */
export function lineBoxes(rectangles: Iterable<Box>): Box[] {
  const boxes: Box[] = [];
  const inOrder = [...rectangles]
    .filter((box) => box.right > box.left && box.bottom > box.top)
    .sort((a, b) => a.top - b.top || a.left - b.left);
  for (const box of inOrder) {
    const partner = boxes.findIndex((known) => sharesLine(known, box) && touches(known, box));
    const known = boxes[partner];
    if (known) boxes[partner] = joined(known, box);
    else boxes.push(box);
  }
  return joinTouching(boxes);
}

/** A box that came first may lie right of two later ones; joining may bring neighbours together. */
function joinTouching(boxes: Box[]): Box[] {
  for (let first = 0; first < boxes.length; first++)
    for (let second = first + 1; second < boxes.length && second < first + 8; second++) {
      const [a, b] = [boxes[first], boxes[second]];
      if (!a || !b || !sharesLine(a, b) || !touches(a, b)) continue;
      boxes[first] = joined(a, b);
      boxes.splice(second, 1);
      second = first;
    }
  return boxes;
}

/** Whether two boxes overlap by more than half of the lower one's height. */
function sharesLine(a: Box, b: Box): boolean {
  const overlap = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return overlap > 0.5 * Math.min(a.bottom - a.top, b.bottom - b.top);
}

function touches(a: Box, b: Box): boolean {
  return a.left <= b.right + joinDistance && b.left <= a.right + joinDistance;
}

function joined(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}
