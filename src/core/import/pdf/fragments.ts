import { drawnText } from './drawnText';
import type { PageItem, ReadPage } from './pageItems';

/** An item with words, in the frame of everything on its page that is turned alike: `left` is where lines begin. */
export interface Fragment {
  readonly item: PageItem;
  /** Not empty; no space at its ends. */
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly baseline: number;
  /** The document draws a space before it. */
  readonly spaceBefore: boolean;
}

/** All fragments of a page turned by the same angle; most words first. */
export interface Frame {
  readonly angle: number;
  readonly fragments: readonly Fragment[];
}

/** The words of a page, apart for each angle they are turned by. What is drawn twice over itself counts once. */
export function framesOf({ items }: ReadPage): Frame[] {
  const frames = new Map<number, Fragment[]>();
  const seen = new Set<string>();
  let afterSpace = false;
  let before: Writable | null = null;
  for (const item of items) {
    const text = drawnText(item.text);
    if (text === '') {
      afterSpace = true;
      continue;
    }
    const key = `${text} ${Math.round(item.x)} ${Math.round(item.y)} ${Math.round(item.width)}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const fragments = frames.get(item.angle) ?? [];
    frames.set(item.angle, fragments);
    const fragment: Writable = { item, text, spaceBefore: /^\s/.test(item.text), ...placeInFrame(item) };
    if (before && drawnLeftToRight(before, fragment)) {
      if (afterSpace || /\s$/.test(item.text)) before.spaceBefore = true;
      afterSpace = false;
    } else {
      if (afterSpace) fragment.spaceBefore = true;
      afterSpace = /\s$/.test(item.text);
    }
    fragments.push(fragment);
    before = fragment;
  }
  const length = ({ fragments }: Frame) => fragments.reduce((sum, { text }) => sum + text.length, 0);
  return [...frames]
    .map(([angle, fragments]) => ({ angle, fragments }))
    .sort((one, other) => length(other) - length(one));
}

type Writable = Fragment & { spaceBefore: boolean };

/**
 * Browsers draw right-to-left words letter by letter as they stand, from the left: what is drawn later is read earlier,
 * and a space drawn between two comes before the one drawn first.
 */
function drawnLeftToRight(first: Fragment, second: Fragment): boolean {
  return (
    first.item.rightToLeft &&
    second.item.rightToLeft &&
    first.item.angle === second.item.angle &&
    Math.abs(first.baseline - second.baseline) < 1 &&
    second.left > first.left
  );
}

function placeInFrame({ x, y, width, height, ascent, angle }: PageItem) {
  const turn = (angle * Math.PI) / 180;
  const left = x * Math.cos(turn) + y * Math.sin(turn);
  const top = y * Math.cos(turn) - x * Math.sin(turn);
  return { left, right: left + width, top, bottom: top + height, baseline: top + ascent };
}
