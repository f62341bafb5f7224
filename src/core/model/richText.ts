import { z } from 'zod';

/** A mark of a tiptap text node, as ProseMirror stores it. */
export const richMarkSchema = z.object({
  type: z.string().max(60),
  attrs: z.record(z.string(), z.unknown()).optional(),
});

export interface RichMark {
  type: string;
  attrs?: Record<string, unknown> | undefined;
}

/** A node of a tiptap document, as ProseMirror stores it. */
export interface RichNode {
  type: string;
  attrs?: Record<string, unknown> | undefined;
  text?: string | undefined;
  marks?: RichMark[] | undefined;
  content?: RichNode[] | undefined;
}

export const richNodeSchema: z.ZodType<RichNode> = z.lazy(() =>
  z.object({
    type: z.string().max(60),
    attrs: z.record(z.string(), z.unknown()).optional(),
    text: z.string().optional(),
    marks: z.array(richMarkSchema).optional(),
    content: z.array(richNodeSchema).optional(),
  }),
);

/**
 * A whole note, definition or report: tiptap JSON with `type: 'doc'` at the root.
 *
 * Nodes beyond tiptap's StarterKit and tables, all of them atoms:
 * - `mention` (inline; notes and reports): attrs `{ kind: 'claim'|'highlight'|'source'|'tag', id, label }`.
 *   Drawn with the target's present name; `label` is what it was called when it was inserted.
 * - `citation` (inline; reports): attrs `{ kind: 'highlight'|'source', id, label }`; becomes a footnote.
 * - `quotation` (block; reports): attrs `{ highlight: Id, label }`; the highlight's exact words, live, with citation.
 * - `claimBlock` (block; reports): attrs `{ claim: Id, label }`; the claim with its statements, live.
 * - `figure` (block; reports): attrs `{ figure, options, label }`; a picture of the case, drawn anew from it each time
 *   (`core/figures/figureSpec` reads and writes them).
 * - `liveBlock` (block; reports): attrs `{ block, scope, label }`; a table or statement made of the case each time
 *   (`core/report/live/liveBlockKinds`); `scope` is `case` or, for what the report itself rests on, `report`.
 * - `footnote` (inline; reports): attrs `{ text }`; a note in the analyst's own words.
 *
 * Marks of reports: `likelihood` with attrs `{ term, yardstick }` and `confidence` with `{ level, yardstick }` on the words
 * of a judgement. A paragraph's attr `prompt` says what to write there; it is shown while the paragraph is empty and goes nowhere.
 */
export type RichText = RichNode & { type: 'doc' };

export const richTextSchema = z.object({
  type: z.literal('doc'),
  attrs: z.record(z.string(), z.unknown()).optional(),
  content: z.array(richNodeSchema).optional(),
}) as unknown as z.ZodType<RichText>;

/** What a `mention` or `citation` can point at. */
export type MentionKind = 'claim' | 'highlight' | 'source' | 'tag';
