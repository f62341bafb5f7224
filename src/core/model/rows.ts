import { z } from 'zod';
import { claimRowSchema, originRowSchema, statementRowSchema } from './claimRows';
import { evidenceRowSchema, hypothesisRowSchema, questionRowSchema } from './hypothesisRows';
import { richTextSchema } from './richText';
import { base, id, instant, name, sha256 } from './rowBase';
import { conflictRowSchema, dependenceRowSchema, dismissalRowSchema, linkRowSchema } from './weighingRows';

/** The case itself. Its `id` equals its `caseId`. */
export const caseRowSchema = z.object({
  ...base,
  title: name,
  note: richTextSchema.nullable(),
  /** The grading scheme new grades are given in, by its name in `core/assess`; absent: the default. Stored grades keep theirs. */
  gradeScheme: z.string().max(40).optional(),
  /** The terms of likelihood judgements are made in, by their name in `core/assess`; absent: the default. */
  yardstick: z.string().max(40).optional(),
  /** Set where passages were struck out before it was handed over: by whom, when, and how many. */
  redacted: z
    .object({ by: z.string().max(200), at: instant, passages: z.number().int().positive() })
    .optional(),
});

/** Something said of a document, by name. */
export const factSchema = z.object({ name: z.string().min(1).max(200), value: z.string().max(8_000) });

/** What a source came in: the nearest source around it (a mail), else the outermost file (an archive). */
export const containerSchema = z.object({
  /** The source it was attached to; null where the container is no source itself. */
  sourceId: id.nullable(),
  fileName: z.string().max(1_000),
  /** SHA-256 of the container's bytes. */
  sha256,
  /** Its path or name inside; of a file in an archive in it, the archive's and then its own, parted by ` › `. */
  path: z.string().max(4_000),
});

/**
 * What the analyst chose for the reading of a file where its importer leaves a choice. Kept with the source: the same
 * bytes, read again with the same choice, are the same text.
 */
export const readingSchema = z.object({
  /** The encoding of its letters, by the name `core/import/encoding` has for it. */
  encoding: z.string().max(40).optional(),
  /** All of a web page, not only the article found in it. */
  wholePage: z.boolean().optional(),
});

/** What a version has that not every source has; see `sourceRowSchema`. */
const versionExtras = {
  /** When the document was captured (saved from the web, crawled, photographed), as the file says; ISO 8601. */
  capturedAt: z.string().max(40).nullable().optional(),
  /** When the file was last changed, as the folder or archive it came from says; ISO 8601. */
  fileModifiedAt: z.string().max(40).nullable().optional(),
  /** What the document says of itself beyond the other fields, in its own names. Never edited. */
  facts: z.array(factSchema).max(200).optional(),
  /** The file it was in: a mail it was attached to, an archive it was packed in. */
  partOf: containerSchema.optional(),
  reading: readingSchema.optional(),
  /** Pictures and frames a browser saved beside the page: one archive of them in the vault's `sources`. */
  companions: z.object({ sha256, files: z.number().int().positive() }).optional(),
  /** When the bytes, taken in at `importedAt`, were last read again; absent where they were read once. */
  readAt: instant.optional(),
};

/**
 * What a source was before a newer version of the document took its place. Bytes and text stay in the
 * vault; highlights not carried over keep this version's `textSha256`.
 */
export const sourceVersionSchema = z.object({
  fileName: z.string().max(1_000),
  filePath: z.string().max(4_000).nullable(),
  kind: z.string().max(40),
  size: z.number().int().nonnegative(),
  sha256,
  document: sha256,
  textSha256: sha256,
  characters: z.number().int().nonnegative(),
  importer: z.object({ name: z.string().max(40), version: z.string().max(20) }),
  encoding: z.string().max(40).nullable(),
  publishedAt: z.string().max(40).nullable(),
  importedAt: instant,
  warnings: z.array(z.string().max(2_000)).max(200),
  ...versionExtras,
});

/**
 * A document as received, and what is known of where it came from. The bytes are in the vault under
 * `sha256`; the source text read out of them is a JSON blob in the vault under `document`.
 */
export const sourceRowSchema = z.object({
  ...base,
  title: name,
  /** The importer's name: `txt`, `markdown`, `html`, `docx`. */
  kind: z.string().max(40),
  fileName: z.string().max(1_000),
  /** Where the file lay when it was taken in, when the host could tell. */
  filePath: z.string().max(4_000).nullable(),
  /** Length of the received bytes. */
  size: z.number().int().nonnegative(),
  sha256,
  /** SHA-256 of the stored source-text JSON; its key in the vault's `texts`. */
  document: sha256,
  /** SHA-256 of the canonical text as UTF-8. */
  textSha256: sha256,
  /** Length of the canonical text in Unicode code points. */
  characters: z.number().int().nonnegative(),
  importer: z.object({ name: z.string().max(40), version: z.string().max(20) }),
  encoding: z.string().max(40).nullable(),
  /** BCP 47 language tag, as the document says or as detected. */
  language: z.string().max(40).nullable(),
  originId: id.nullable(),
  author: z.string().max(2_000).nullable(),
  publisher: z.string().max(2_000).nullable(),
  /** ISO 8601 date or instant, as exact as the document or the analyst says: `2014`, `2014-07-25`, … */
  publishedAt: z.string().max(40).nullable(),
  /** Address the document gives for itself. Text only: never requested. */
  address: z.string().max(8_000).nullable(),
  importedAt: instant,
  warnings: z.array(z.string().max(2_000)).max(200),
  note: richTextSchema.nullable(),
  ...versionExtras,
  /** The handling mark that travels with everything made of it: `OFFICIAL-SENSITIVE`, `TLP:AMBER`. */
  handling: z.string().max(200).nullable().optional(),
  /** The analyst's own fields. */
  fields: z.array(factSchema).max(200).optional(),
  /** Oldest first; absent or empty where there is only this one. */
  earlierVersions: z.array(sourceVersionSchema).max(1_000).optional(),
});

/**
 * A passage by position and by words. `start` and `end` are UTF-16 code units into the canonical
 * text, `end` exclusive. `prefix` and `suffix` are long enough to make the quote unique where that
 * is possible within the bounds of `core/anchor`.
 */
export const rangeSchema = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
});

/** A rectangle of a page, in points from the top left corner of the page as displayed. `page` counts from 0. */
export const areaSchema = z.object({
  page: z.number().int().nonnegative(),
  x: z.number().nonnegative(),
  y: z.number().nonnegative(),
  width: z.number().positive(),
  height: z.number().positive(),
  /** What the document calls the page, where that is known: `iv`, `12`. */
  label: z.string().max(200).optional(),
  /** Where it stands among the words: the UTF-16 offset of those that follow it on its page. */
  offset: z.number().int().nonnegative().optional(),
});

export const highlightRowSchema = z
  .object({
    ...base,
    sourceId: id,
    /** In text order, not empty, not overlapping each other. Empty only where there are areas. */
    ranges: z.array(rangeSchema).max(200),
    /** Parts of pages that hold no text: figures, scans. */
    areas: z.array(areaSchema).max(200).optional(),
    /** SHA-256 of the canonical text the ranges were made on. */
    textSha256: sha256,
    /**
     * SHA-256 of the newer text the analyst decided not to carry it over to: it stays with the earlier version
     * without asking again.
     */
    keptFrom: sha256.optional(),
    /** The first tag gives the colour. */
    tagIds: z.array(id).max(200),
    note: richTextSchema.nullable(),
  })
  .refine(({ ranges, areas }) => ranges.length > 0 || (areas ?? []).length > 0, {
    message: 'A highlight needs words or a part of a page.',
  });

/** The muted colours a tag can have; their values for light and dark are in the theme. */
export const tagColours = [
  'amber',
  'blue',
  'red',
  'green',
  'violet',
  'teal',
  'orange',
  'pink',
  'slate',
  'olive',
] as const;

export const tagRowSchema = z.object({
  ...base,
  name,
  colour: z.enum(tagColours),
  parentId: id.nullable(),
  /** Place among its siblings, ascending; ties by name. */
  order: z.number(),
  /** The definition: when to use this tag and when not. */
  note: richTextSchema.nullable(),
});

/** How a report names its sources in the text: by the number of a note, by author and year, or by a short title. */
export const citationStyles = ['numbered', 'author-date', 'short-title'] as const;

export const reportRowSchema = z.object({
  ...base,
  title: name,
  body: richTextSchema,
  /** Absent: numbered. */
  citationStyle: z.enum(citationStyles).optional(),
});

/** Every table of the working store and of the journal, by name. */
export const rowSchemas = {
  cases: caseRowSchema,
  sources: sourceRowSchema,
  highlights: highlightRowSchema,
  tags: tagRowSchema,
  origins: originRowSchema,
  claims: claimRowSchema,
  statements: statementRowSchema,
  reports: reportRowSchema,
  links: linkRowSchema,
  dependences: dependenceRowSchema,
  conflicts: conflictRowSchema,
  questions: questionRowSchema,
  hypotheses: hypothesisRowSchema,
  evidence: evidenceRowSchema,
  dismissals: dismissalRowSchema,
} as const;

export type TableName = keyof typeof rowSchemas;
export const tableNames = Object.keys(rowSchemas) as TableName[];

export type CaseRow = z.infer<typeof caseRowSchema>;
export type SourceRow = z.infer<typeof sourceRowSchema>;
export type Fact = z.infer<typeof factSchema>;
export type Reading = z.infer<typeof readingSchema>;
export type SourceContainer = z.infer<typeof containerSchema>;
export type SourceVersion = z.infer<typeof sourceVersionSchema>;
export type Area = z.infer<typeof areaSchema>;
export type PassageRange = z.infer<typeof rangeSchema>;
export type HighlightRow = z.infer<typeof highlightRowSchema>;
export type TagColour = (typeof tagColours)[number];
export type TagRow = z.infer<typeof tagRowSchema>;
export type CitationStyle = (typeof citationStyles)[number];
export type ReportRow = z.infer<typeof reportRowSchema>;

export type Rows = { [Name in TableName]: z.infer<(typeof rowSchemas)[Name]> };
export type AnyRow = Rows[TableName];
