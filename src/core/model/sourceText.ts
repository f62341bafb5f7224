import { z } from 'zod';

/** A run of canonical text: UTF-16 code units, `end` exclusive. */
const span = { start: z.number().int().nonnegative(), end: z.number().int().nonnegative() };

/** Emphasis and links inside a block. Links are text and address: they are shown, never followed silently. */
export const textMarkSchema = z.object({
  ...span,
  kind: z.enum([
    'strong',
    'emphasis',
    'underline',
    'strike',
    'code',
    'link',
    'superscript',
    'subscript',
    // Tracked changes of a word processor, not accepted or rejected yet: words put in, words taken out.
    'inserted',
    'deleted',
  ]),
  address: z.string().max(8_000).optional(),
});

/**
 * The number a document counts a block with, as it writes it: `1.2.`, `(a)`, `Article 4`. Drawn before the block, no part of the
 * text: an automatic number is written nowhere in the document.
 */
const label = z.string().min(1).max(100).optional();

const common = {
  ...span,
  /** Set where it differs from what the source's language implies; else `dir="auto"` applies. */
  direction: z.enum(['ltr', 'rtl']).optional(),
  marks: z.array(textMarkSchema).optional(),
};

export const tableCellSchema = z.object({ ...common, header: z.boolean().optional() });

/**
 * A block laid over the canonical text. Blocks are in text order and do not overlap; characters
 * between blocks (blank lines, separators) belong to none. Tables own the span of all their cells;
 * cells of a row are separated by a tab and rows by a line end in the canonical text.
 */
export const blockSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('paragraph'), ...common }),
  z.object({ kind: z.literal('heading'), level: z.number().int().min(1).max(6), label, ...common }),
  z.object({
    kind: z.literal('listItem'),
    ordered: z.boolean(),
    /** The number drawn before an ordered item. */
    ordinal: z.number().int(),
    /** Set where that is not its number and a dot. */
    label,
    /** Nesting, from 0. */
    depth: z.number().int().min(0).max(20),
    ...common,
  }),
  z.object({ kind: z.literal('quote'), ...common }),
  z.object({ kind: z.literal('preformatted'), ...common }),
  z.object({ kind: z.literal('caption'), ...common }),
  z.object({ kind: z.literal('footnote'), ...common }),
  z.object({ kind: z.literal('rule'), ...common }),
  /**
   * A picture of the document. Its span holds its alternative text, or is empty like a rule's. `picture` is the
   * index in what the importer's `pictures` answers for the original's bytes; absent where the picture was
   * not in the file (a remote one, which is never fetched).
   */
  z.object({
    kind: z.literal('picture'),
    picture: z.number().int().nonnegative().optional(),
    /** As the document names it: its file or its address. Text only: never requested. */
    name: z.string().max(8_000).optional(),
    ...common,
  }),
  z.object({
    kind: z.literal('table'),
    ...span,
    rows: z.array(z.array(tableCellSchema)),
    /** The number its first row has in its sheet or file, from 1; set where rows are cited by number. */
    firstRow: z.number().int().positive().optional(),
  }),
]);

/**
 * Where a page draws a stretch of canonical text: `[start, end, x, y, width, height, angle]`. `start` and
 * `end` are UTF-16 code units, `end` exclusive. `x`, `y` is the start of the run at the top of its line, in points
 * from the page's top left corner as the page is displayed; `width` runs along the line, `height` across it;
 * `angle` is in degrees, clockwise.
 */
export const pageRunSchema = z.tuple([
  z.number().int().nonnegative(),
  z.number().int().nonnegative(),
  z.number(),
  z.number(),
  z.number(),
  z.number(),
  z.number(),
]);

/** A page of a document that has pages. Pages are in order; their spans do not overlap. A scan has no runs. */
export const pageSchema = z.object({
  ...span,
  /** As the document names it: `iv`, `12`. */
  label: z.string().max(200),
  /** In points (1/72 inch), as displayed: after the turn the document itself asks for. */
  width: z.number().positive(),
  height: z.number().positive(),
  runs: z.array(pageRunSchema),
});

/**
 * A part of a document that citations name: a chapter, a sheet, a subtitle's time. Parts of one kind are in
 * text order and do not overlap; those of two kinds may.
 */
export const placeSchema = z.object({
  ...span,
  kind: z.enum(['chapter', 'sheet', 'time', 'message']),
  /** As a citation gives it: `3. The bridge`, `Sheet1`, `00:01:07`. */
  label: z.string().max(2_000),
  /** As the document writes it, where the label is shorter: `00:01:07,120 --> 00:01:09,480`. */
  written: z.string().max(200).optional(),
});

/** A word that was recognised in a picture with less than full confidence; `confidence` is 0–100. */
export const doubtfulWordSchema = z.object({ ...span, confidence: z.number().min(0).max(100) });

/** The canonical plain text of a source with its block structure. Line ends are `\n`; no byte-order mark. */
export const sourceTextSchema = z.object({
  text: z.string(),
  blocks: z.array(blockSchema),
  /** For documents that have pages; blocks may run over a page's end. */
  pages: z.array(pageSchema).optional(),
  /** Offsets at which the layout had a line-end hyphen that the text leaves out, ascending. */
  hyphens: z.array(z.number().int().nonnegative()).optional(),
  places: z.array(placeSchema).optional(),
  /** Set where text was recognised in pictures: the words below the confidence at which they can be relied on. */
  doubtful: z.array(doubtfulWordSchema).optional(),
});

export type TextMark = z.infer<typeof textMarkSchema>;
export type TableCell = z.infer<typeof tableCellSchema>;
export type Block = z.infer<typeof blockSchema>;
export type PageRun = z.infer<typeof pageRunSchema>;
export type Page = z.infer<typeof pageSchema>;
export type Place = z.infer<typeof placeSchema>;
export type DoubtfulWord = z.infer<typeof doubtfulWordSchema>;
export type SourceText = z.infer<typeof sourceTextSchema>;
