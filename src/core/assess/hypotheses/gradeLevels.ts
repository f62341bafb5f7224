import type { Grade } from '../../model/grade';
import type { QuestionRow, Weight } from '../../model/hypothesisRows';
import { weights as levels } from '../../model/hypothesisRows';

/**
 * What a grade counts for as PARC's credibility of an item. The mapping is Assay's own: neither NATO nor PARC gives
 * one. It can be changed on every board. The weaker of the two axes counts (`weaker`). Codes that mean unknown are
 * not in it: no number stands for them.
 */
export const proposedGradeLevels: Readonly<Record<string, Weight>> = {
  'nato/A': 'high',
  'nato/B': 'high',
  'nato/C': 'medium',
  'nato/D': 'low',
  'nato/E': 'low',
  'nato/1': 'high',
  'nato/2': 'high',
  'nato/3': 'medium',
  'nato/4': 'low',
  'nato/5': 'low',
};

/** Codes by which a scheme says that it cannot be judged. */
const unknownCodes: ReadonlySet<string> = new Set(['nato/F', 'nato/6']);

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
