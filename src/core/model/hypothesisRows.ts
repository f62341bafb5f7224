import { z } from 'zod';
import { richTextSchema } from './richText';
import { base, id, name } from './rowBase';

/** How an item of evidence sits with a hypothesis, after Heuer: from very consistent to very inconsistent, or not applicable. */
export const consistencies = ['CC', 'C', 'N', 'I', 'II', 'NA'] as const;
export const weights = ['low', 'medium', 'high'] as const;

/** A question answered by competing hypotheses: one board. */
export const questionRowSchema = z.object({
  ...base,
  text: name,
  note: richTextSchema.nullable(),
  /** The weights of this board where they are not the published ones, by name; see `core/assess/hypotheses`. */
  weights: z.record(z.string().max(40), z.number().finite()).optional(),
  /** What grades count for on this board where that is not Assay's proposal: `nato/C` is `high`. */
  gradeLevels: z.record(z.string().max(60), z.enum(weights)).optional(),
  /** What is written at each of Heuer's steps, by the step's name in `core/assess`. */
  steps: z.record(z.string().max(40), z.string().max(20_000)).optional(),
});

export const hypothesisRowSchema = z.object({
  ...base,
  questionId: id,
  text: name,
  /** Place from left to right, ascending. */
  order: z.number(),
  note: richTextSchema.nullable(),
});

/** One row of a board: a statement or claim of the case, or an argument or assumption in words of its own. */
export const evidenceRowSchema = z.object({
  ...base,
  questionId: id,
  order: z.number(),
  /** Its own words; empty where they are the claim's. */
  text: z.string().max(2_000),
  statementId: id.nullable(),
  claimId: id.nullable(),
  /** In words of its own and taken for granted: an assumption, not an argument. */
  isAssumption: z.boolean().optional(),
  relevance: z.enum(weights),
  /** Only where there is no graded statement to take it from. */
  credibility: z.enum(weights).nullable(),
  /** By hypothesis; a missing one is not rated yet. */
  ratings: z.record(
    z.string(),
    z.object({ is: z.enum(consistencies), reason: z.string().max(8_000).optional() }),
  ),
});

export type Consistency = (typeof consistencies)[number];
export type Weight = (typeof weights)[number];
export type QuestionRow = z.infer<typeof questionRowSchema>;
export type HypothesisRow = z.infer<typeof hypothesisRowSchema>;
export type EvidenceRow = z.infer<typeof evidenceRowSchema>;
