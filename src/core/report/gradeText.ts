import type { Grade } from '../model/grade';

/** Both axes as one short code, `B2`; a missing axis is a dash, and nothing graded is empty. */
export function gradeCode(reliability: Grade | null, credibility: Grade | null): string {
  if (!reliability && !credibility) return '';
  return `${reliability?.code ?? '–'}${credibility?.code ?? '–'}`;
}

/** Both axes in words, kept apart: “B usually reliable; 2 probably true”. */
export function gradeWords(reliability: Grade | null, credibility: Grade | null): string {
  return [reliability?.code, credibility?.code].filter(Boolean).join('; ');
}
