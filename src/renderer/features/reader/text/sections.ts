import type { Block, SourceText } from '@core/model';
import type { TablePlan } from '../tables/tablePlan';
import { splitBlock } from './splitBlock';

/** A block as it is drawn: the whole of it, or one of several pieces of a very long one. */
export interface DrawnBlock {
  readonly block: Block;
  /** It goes on from the piece before, without a gap between them. */
  readonly continued: boolean;
  /** Set for a piece of a table whose pieces are laid out alike. */
  readonly plan?: TablePlan;
  /** Where the first row of such a piece stands in its table, from 0. */
  readonly firstPlace?: number;
}

/** Consecutive blocks that are mounted, measured and skipped together. UTF-16 units, `end` exclusive. */
export interface Section {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly blocks: readonly DrawnBlock[];
  /** Set where it holds a piece of such a table, and then nothing else. */
  readonly plan?: TablePlan | undefined;
}

/** About two screens of text: small enough to mount within a frame, few enough to search quickly. */
const sectionCharacters = 6_000;
const sectionBlocks = 60;

/** Divides a text into sections. A list is kept together unless it is very long; `titleAlone` gives the first block its own. */
export function sectionsOf({ blocks, text }: SourceText, titleAlone = false): Section[] {
  const sections: Section[] = [];
  let gathered: DrawnBlock[] = [];
  let characters = 0;
  const close = () => {
    const first = gathered[0];
    const last = gathered.at(-1);
    if (first && last)
      sections.push({
        index: sections.length,
        start: first.block.start,
        end: last.block.end,
        blocks: gathered,
        plan: first.plan,
      });
    gathered = [];
    characters = 0;
  };
  for (const block of blocks) {
    for (const drawn of splitBlock(block, text, gathered.at(-1)?.plan)) {
      const full = characters >= sectionCharacters || gathered.length >= sectionBlocks;
      const farTooFull = characters >= 4 * sectionCharacters || gathered.length >= 4 * sectionBlocks;
      const afterTitle = titleAlone && sections.length === 0 && gathered.length === 1;
      const isTable = drawn.plan !== undefined || gathered.at(-1)?.plan !== undefined;
      if (afterTitle || isTable || farTooFull || (full && drawn.block.kind !== 'listItem')) close();
      gathered.push(drawn);
      characters += drawn.block.end - drawn.block.start;
    }
  }
  close();
  return sections;
}

/** The index of the section that holds an offset, or of the last one that begins before it; 0 at least. */
export function sectionAt(sections: readonly Section[], offset: number): number {
  let low = 0;
  let high = sections.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sections[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
