import type { TextSpan } from '@core/text';
import { firstBelow } from './firstBelow';

/**
 * The stretch of text drawn between two lines of the window (CSS pixels from its top), whole blocks at both ends;
 * whole sections where their blocks are not drawn yet. Null without sections. UTF-16 units, `end` exclusive.
 */
export function spanBetween(sections: readonly HTMLElement[], top: number, bottom: number): TextSpan | null {
  const first = blockAt(sections, top);
  const last = blockAt(sections, bottom);
  return first && last ? { start: first.start, end: last.end } : null;
}

/** The block that reaches below a line; the last one where none does. */
function blockAt(sections: readonly HTMLElement[], line: number): TextSpan | null {
  const section = sections[Math.min(sections.length - 1, firstBelow(sections, line))];
  if (!section) return null;
  const blocks = [...section.querySelectorAll<HTMLElement>('[data-end]')];
  const block = blocks[Math.min(blocks.length - 1, firstBelow(blocks, line))];
  const { start, end } = block?.dataset ?? { start: section.dataset.from, end: section.dataset.to };
  return { start: Number(start), end: Number(end) };
}
