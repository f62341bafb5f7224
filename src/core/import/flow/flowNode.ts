import type { BlockKind, PictureContent, StatedDirection } from '../blockBuilder';
import type { OpenMark } from '../markup/inlineText';

/**
 * A word processor's document as its reader hands it to `writeFlow`: what stands in it, in order, without looks and
 * without places. Plain data; readers keep its nesting bounded, so that walking it may recurse.
 */
export type FlowBlock =
  | {
      readonly is: 'block';
      readonly kind: BlockKind;
      readonly direction: StatedDirection;
      readonly inlines: readonly FlowInline[];
    }
  | { readonly is: 'table'; readonly rows: readonly (readonly FlowCell[])[] }
  | { readonly is: 'rule' };

export interface FlowCell {
  readonly blocks: readonly FlowBlock[];
  readonly header: boolean;
}

/** What stands in a line. White space is collapsed when it is written. */
export type FlowInline =
  | { readonly is: 'text'; readonly text: string; readonly marks: readonly OpenMark[] }
  | { readonly is: 'break' }
  /** A footnote or endnote: its number stands here, its words at the end. */
  | { readonly is: 'note'; readonly blocks: readonly FlowBlock[] }
  /** Where a comment begins and ends, or the point it stands at. */
  | { readonly is: 'comment'; readonly id: string; readonly edge: 'start' | 'end' | 'point' }
  /** A box with text of its own that floats beside the line. */
  | { readonly is: 'frame'; readonly blocks: readonly FlowBlock[] }
  | FlowPicture;

export interface FlowPicture extends PictureContent {
  readonly is: 'picture';
}

/** What a comment says, by whom and when; `id` is what its edges carry. */
export interface FlowComment {
  readonly id: string;
  /** Paragraphs parted by `\n`. */
  readonly note: string;
  readonly author: string | null;
  /** ISO 8601, or null. */
  readonly at: string | null;
}
