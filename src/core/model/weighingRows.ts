import { z } from 'zod';
import { richTextSchema } from './richText';
import { base, id } from './rowBase';

/** How one claim stands to another, read from `fromId` to `toId`: “updates” means `fromId` takes the place of `toId`. */
export const linkKinds = ['contradicts', 'supports', 'repeats', 'updates', 'depends-on'] as const;

/** A link between two claims. `contradicts` and `repeats` read the same both ways; the others never go in a circle. */
export const linkRowSchema = z.object({
  ...base,
  fromId: id,
  toId: id,
  kind: z.enum(linkKinds),
  /** Why; may be empty. */
  reason: z.string().max(8_000),
});

/**
 * What the analyst holds of two origins or two sources that say the same: one of them has it from the other
 * (`dependent`), or, against what Assay found, they do not (`independent`). The order of the two means nothing.
 */
export const dependenceRowSchema = z.object({
  ...base,
  between: z.enum(['origins', 'sources']),
  leftId: id,
  rightId: id,
  verdict: z.enum(['dependent', 'independent']),
  reason: z.string().min(1).max(8_000),
});

/** The analyst's view of a conflict that Assay found; the conflict itself is derived and never stored. */
export const conflictRowSchema = z.object({
  ...base,
  /** What it is about, made by `core/assess`: the kind and the sorted ids of what conflicts. */
  key: z.string().min(1).max(1_000),
  /** The claims in it, so that it can be named when they have changed. */
  claimIds: z.array(id).max(200),
  /** The analyst's view of it. */
  note: richTextSchema.nullable(),
  wouldSettle: z.string().max(8_000),
  state: z.enum(['open', 'settled']),
});

/** A remark of the tradecraft check that the analyst has answered: it stays away while its words are the same. */
export const dismissalRowSchema = z.object({
  ...base,
  /** The rule's name in `core/tradecraft`. */
  rule: z.string().min(1).max(100),
  /** The row it was about: a claim, a statement, a report. */
  subjectId: id,
  /** The words it was about, as they were. */
  passage: z.string().max(8_000),
  reason: z.string().min(1).max(8_000),
});

export type LinkKind = (typeof linkKinds)[number];
export type LinkRow = z.infer<typeof linkRowSchema>;
export type DependenceRow = z.infer<typeof dependenceRowSchema>;
export type ConflictRow = z.infer<typeof conflictRowSchema>;
export type DismissalRow = z.infer<typeof dismissalRowSchema>;
