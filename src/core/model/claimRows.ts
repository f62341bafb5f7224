import { z } from 'zod';
import { gradeSchema } from './grade';
import { richTextSchema } from './richText';
import { base, id, instant, name } from './rowBase';

export const originKinds = [
  'outlet',
  'organisation',
  'person',
  'group',
  'document',
  'imagery',
  'own-observation',
  /** Somebody without a name: “two residents”. */
  'unnamed',
  /** Several at once, not told apart by the source: “conflicting accounts”, “local media”. */
  'collective',
] as const;

/** One grading of an origin's reliability: what, when, by whom, why. */
export const gradingSchema = z.object({
  /** Null where a grade was taken away. */
  grade: gradeSchema.nullable(),
  at: instant,
  by: z.string().max(200),
  reason: z.string().max(8_000),
});

/** Whoever a statement is traced to. */
export const originRowSchema = z.object({
  ...base,
  name,
  kind: z.enum(originKinds),
  aliases: z.array(z.string().max(2_000)).max(200),
  /** Whom it belongs to or answers to: a state agency its state. Origins under one topmost parent are one root. */
  parentId: id.nullable(),
  /** The newest of `gradings`, where there are any. */
  reliability: gradeSchema.nullable(),
  /** Oldest first. */
  gradings: z.array(gradingSchema).max(1_000).optional(),
  /** What it gains or loses by what it says. */
  interests: z.string().max(8_000).optional(),
  /** How it can know: was there, was told, holds the documents. */
  access: z.string().max(8_000).optional(),
  note: richTextSchema.nullable(),
});

/**
 * A time in the world, as exact as it is known: `from` and `to` are ISO 8601 dates or local times of any precision
 * (`2026`, `2026-05`, `2026-05-03`, `2026-05-03T14:10`), `to` inclusive as a whole and absent where it is one moment.
 */
export const worldTimeSchema = z.object({
  from: z.string().min(4).max(40),
  to: z.string().min(4).max(40).optional(),
});

/** One proposition in the analyst's own words that is true or false in the world. */
export const claimRowSchema = z.object({
  ...base,
  text: name,
  note: richTextSchema.nullable(),
  /** When it happened, in the analyst's reading. */
  time: worldTimeSchema.optional(),
  /** Where, from the narrow to the wide, parted by commas: `Depot 4, Sarab, Hirfa`. */
  place: z.string().max(2_000).optional(),
});

export const stances = ['asserts', 'denies', 'doubts', 'mentions'] as const;
export const modes = ['direct', 'indirect', 'own-voice'] as const;

/** One step of who has it from whom: first the outlet, last the root origin. */
export const attributionStepSchema = z.object({
  originId: id,
  mode: z.enum(modes),
  /** The hedging words of this step as the source has them (“appear to”), or null. */
  hedge: z.string().max(500).nullable(),
});

/**
 * A number as somebody gives it, always a range: “at least nine” is low 9, “dozens” has no best. At least one of
 * `low`, `best`, `high` is given, and low ≤ best ≤ high (`quantityProblem` in `core/assess` says what is wrong).
 */
export const quantitySchema = z.object({
  low: z.number().finite().nullable(),
  best: z.number().finite().nullable(),
  high: z.number().finite().nullable(),
  /** What is counted in: `people`, `vehicles`, `km`. */
  unit: z.string().max(200),
  /** What happened to them: `killed`, `injured`, `missing`. */
  kind: z.string().max(200),
  /** Of whom: side A, side B, civilians; empty where it is not said. */
  who: z.string().max(500),
  /** Who did the counting, where that is not the last of the chain. */
  countedBy: z.string().max(500).optional(),
  /** As of when, ISO 8601 of any precision; null where it is not said. */
  asOf: z.string().max(40).nullable(),
});

export const statementRowSchema = z.object({
  ...base,
  claimId: id,
  highlightId: id,
  stance: z.enum(stances),
  chain: z.array(attributionStepSchema).max(50),
  /** Of the root origin for this statement: its own grade, or another one with `reliabilityReason`. */
  reliability: gradeSchema.nullable(),
  /** Why the origin is graded otherwise here than in its own row. */
  reliabilityReason: z.string().max(8_000).optional(),
  credibility: gradeSchema.nullable(),
  credibilityReason: z.string().max(8_000).optional(),
  quantity: quantitySchema.optional(),
  /** When it happened, as this source has it. */
  time: worldTimeSchema.optional(),
  /** Where, as this source has it; written as a claim's place is. */
  place: z.string().max(2_000).optional(),
});

export type OriginKind = (typeof originKinds)[number];
export type Grading = z.infer<typeof gradingSchema>;
export type OriginRow = z.infer<typeof originRowSchema>;
export type WorldTime = z.infer<typeof worldTimeSchema>;
export type ClaimRow = z.infer<typeof claimRowSchema>;
export type Stance = (typeof stances)[number];
export type Mode = (typeof modes)[number];
export type AttributionStep = z.infer<typeof attributionStepSchema>;
export type Quantity = z.infer<typeof quantitySchema>;
export type StatementRow = z.infer<typeof statementRowSchema>;
