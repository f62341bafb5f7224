import type { SourceText } from '@core/model';

/** A heading further down than this is a part of the text and not its title. */
const blocksSearched = 6;

export interface TitlePlace {
  /** The text says its title itself: it is not drawn a second time above it. */
  readonly inText: boolean;
  /** Where the text's first block begins when that block is the title; the facts are then drawn under it. */
  readonly firstBlockStart: number | null;
}

/** Whether, and where, the text begins with the source's title. */
export function titleBlock({ text, blocks }: SourceText, title: string): TitlePlace {
  const wanted = plain(title);
  const place = blocks
    .slice(0, blocksSearched)
    .findIndex(
      (block, index) =>
        (block.kind === 'heading' || (block.kind === 'paragraph' && index === 0)) &&
        plain(text.slice(block.start, block.end)) === wanted,
    );
  return { inText: place >= 0, firstBlockStart: place === 0 ? (blocks[0]?.start ?? null) : null };
}

function plain(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}
