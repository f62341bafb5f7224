import { type Section, sectionAt } from '../text/sections';
import type { Stroke } from './Stroke';

interface Divided {
  /** To be painted under the words; each within one section. */
  readonly under: readonly Stroke[];
  /** To be painted with the words themselves. */
  readonly within: readonly Stroke[];
}

/**
 * What is painted in which way. Boxes under the words cost nothing when something else on the page changes, where
 * the browser goes through all its painted ranges; but they would not move along in a table that is scrolled
 * sideways, and nobody would see them under words that stand on a ground of their own.
 */
export function divideStrokes(sections: readonly Section[], strokes: readonly Stroke[]): Divided {
  const under: Stroke[] = [];
  const within: Stroke[] = [];
  for (const stroke of strokes) {
    if (stroke.name === 'assay-chosen') {
      within.push(stroke);
      continue;
    }
    for (let place = sectionAt(sections, stroke.start); place < sections.length; place++) {
      const section = sections[place];
      if (!section || section.start >= stroke.end) break;
      const start = Math.max(stroke.start, section.start);
      const end = Math.min(stroke.end, section.end);
      if (start < end) (isSeenThrough(section) ? under : within).push({ ...stroke, start, end });
    }
  }
  return { under, within };
}

function isSeenThrough({ blocks }: Section): boolean {
  return blocks.every(({ block }) => block.kind !== 'table' && block.kind !== 'preformatted');
}
