import type { Grade } from '../../model/grade';
import type { QuestionRow, Weight } from '../../model/hypothesisRows';
import { weights as levels } from '../../model/hypothesisRows';
import { gradeWeights } from '../gradeWeight';
import { schemes } from '../schemes';

/**
 * What a grade counts for as PARC's credibility of an item. The mapping is Assay's own: neither NATO nor PARC gives
 * one. It can be changed on every board. The weaker of the two axes counts (`weaker`). Codes that mean unknown are
 * not in it: no number stands for them.
 */
export const proposedGradeLevels: Readonly<Record<string, Weight>> = Object.fromEntries(
  Object.entries(gradeWeights).flatMap(([scheme, codes]) =>
    Object.entries(codes).map(([code, weight]) => [gradeKey({ scheme, code }), weight]),
  ),
);

/** Codes by which a scheme says that it cannot be judged. */
const unknownCodes: ReadonlySet<string> = new Set(
  schemes.flatMap(({ name, unknown }) =>
    [...unknown.reliability, ...unknown.credibility].map((code) => gradeKey({ scheme: name, code })),
  ),
);

/** A grade's name in the map of a board. */
export function gradeKey({ scheme, code }: Grade): string {
  return `${scheme}/${code}`;
}

/** Whether the grade says that it cannot be judged: it is left out, never taken for the middle. */
export function isUnknownGrade(grade: Grade): boolean {
  return unknownCodes.has(gradeKey(grade));
}

/** What grades count for on a board: Assay's proposal, and what was changed on it. */
export function gradeLevels(question: Pick<QuestionRow, 'gradeLevels'>): Readonly<Record<string, Weight>> {
  const map: Record<string, Weight> = { ...proposedGradeLevels };
  for (const [key, level] of Object.entries(question.gradeLevels ?? {}))
    if (!unknownCodes.has(key)) map[key] = level;
  return map;
}

/** The names of the grades that do not count for what Assay proposes. */
export function editedGradeLevels(question: Pick<QuestionRow, 'gradeLevels'>): string[] {
  const map = gradeLevels(question);
  return Object.keys(map).filter((key) => map[key] !== proposedGradeLevels[key]);
}

export function weaker(left: Weight, right: Weight): Weight {
  return levels.indexOf(left) < levels.indexOf(right) ? left : right;
}
