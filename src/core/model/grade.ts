import { z } from 'zod';

/**
 * One axis of a grade, kept with the name of its scheme, so that a change of scheme never relabels
 * it. Schemes and their wording are in `core/assess`; `nato` has A–F and 1–6.
 */
export const gradeSchema = z.object({
  scheme: z.string().min(1).max(40),
  code: z.string().min(1).max(8),
});

export type Grade = z.infer<typeof gradeSchema>;
