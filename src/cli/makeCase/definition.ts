import {
  consistencies,
  linkKinds,
  originKinds,
  quantitySchema,
  stances,
  tagColours,
  weights,
  worldTimeSchema,
} from '@core/model';
import { z } from 'zod';

/** How a case is written down by hand: a folder with `case.json`, `claims.json`, `highlights.json`, sources and a report. */
const key = z.string().regex(/^[a-z0-9-]+$/);

const tag = z.strictObject({
  key,
  name: z.string(),
  colour: z.enum(tagColours),
  parent: key.optional(),
  /** Markdown. */
  definition: z.string(),
});

const origin = z.strictObject({
  key,
  name: z.string(),
  kind: z.enum(originKinds),
  aliases: z.array(z.string()).optional(),
  parent: key.optional(),
  /** NATO, A–F. */
  reliability: z.string().regex(/^[A-F]$/),
  note: z.string().optional(),
});

const source = z.strictObject({
  key,
  file: z.string().regex(/^[\w.-]+$/),
  origin: key,
  /** Where the document does not say it well itself. */
  title: z.string().optional(),
  author: z.string().optional(),
  publishedAt: z.string().optional(),
  language: z.string().optional(),
  address: z.string().optional(),
  takenInAt: z.iso.datetime(),
  note: z.string().optional(),
});

const link = z.strictObject({ from: key, to: key, kind: z.enum(linkKinds), reason: z.string() });

const dependence = z.strictObject({
  /** Two origins. */
  between: z.tuple([key, key]),
  verdict: z.enum(['dependent', 'independent']),
  reason: z.string(),
});

/** A board of competing hypotheses. */
const board = z.strictObject({
  key,
  question: z.string(),
  hypotheses: z.array(z.strictObject({ key, text: z.string() })).min(2),
  evidence: z.array(
    z.strictObject({
      claim: key.optional(),
      /** The highlight whose first statement it is. */
      statement: key.optional(),
      text: z.string().optional(),
      relevance: z.enum(weights),
      credibility: z.enum(weights).optional(),
      /** In the order of the hypotheses. */
      ratings: z.array(z.enum(consistencies)),
    }),
  ),
  steps: z.record(z.string(), z.string()).optional(),
});

export const caseDefinitionSchema = z.strictObject({
  title: z.string(),
  analyst: z.string(),
  begunAt: z.iso.datetime(),
  /** Minutes between one change of the history and the next. */
  pace: z.number().int().positive(),
  note: z.string().optional(),
  tags: z.array(tag),
  origins: z.array(origin),
  sources: z.array(source),
  links: z.array(link),
  dependences: z.array(dependence),
  boards: z.array(board),
  report: z.strictObject({ key, title: z.string(), file: z.string().regex(/^[\w.-]+$/) }),
});

export const claimDefinitionsSchema = z.array(
  z.strictObject({
    key,
    text: z.string(),
    note: z.string().optional(),
    time: worldTimeSchema.optional(),
    place: z.string().optional(),
  }),
);

/** `courier > monitor > residents` with a mode each: `courier:indirect`; `own-voice` and `direct` are the others. */
const step = z.string().regex(/^[a-z0-9-]+:(direct|indirect|own-voice)$/);

const statement = z.strictObject({
  claim: key,
  stance: z.enum(stances),
  chain: z.array(step).min(1),
  /** The hedging words as the source has them, of the last step. */
  hedge: z.string().optional(),
  /** Reliability of the origin and credibility of the information: `C3`. */
  grade: z.string().regex(/^[A-F][1-6]$/),
  quantity: quantitySchema.optional(),
  time: worldTimeSchema.optional(),
  place: z.string().optional(),
});

export const highlightDefinitionsSchema = z.record(
  key,
  z.array(
    z.strictObject({
      /** Exact words, once in the source. Several are one highlight of several ranges. */
      quote: z.union([z.string(), z.array(z.string()).min(1)]),
      tags: z.array(key).min(1),
      /** So that notes and the report can name it. */
      key: key.optional(),
      note: z.string().optional(),
      says: z.array(statement).optional(),
    }),
  ),
);

export type CaseDefinition = z.infer<typeof caseDefinitionSchema>;
export type ClaimDefinitions = z.infer<typeof claimDefinitionsSchema>;
export type HighlightDefinitions = z.infer<typeof highlightDefinitionsSchema>;
export type StatementDefinition = z.infer<typeof statement>;
