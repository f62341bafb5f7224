import type { CaseState } from '../model/caseState';
import type { Id } from '../model/id';
import type { DependenceRow } from '../model/weighingRows';

/** An origin's name as weighing says it: what is in the bin still counts, and is said to be there. */
export function originTitle(state: Pick<CaseState, 'origins'>, originId: Id): string {
  const origin = state.origins.get(originId);
  if (!origin) return 'an origin that is gone';
  return origin.deletedAt ? `${origin.name} (deleted)` : origin.name;
}

/** The name of an origin, or the title of a source in quotation marks, whichever `id` is. */
export function rootTitle(state: Pick<CaseState, 'origins' | 'sources'>, id: Id): string {
  const source = state.sources.get(id);
  return source ? `“${source.title}”` : originTitle(state, id);
}

/** Words in a row, parted as a list: “A, B and C”. */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** What the analyst holds of two origins or sources, as a clause: “A and B are held dependent by T. Analyst (“reason”)”. */
export function verdictInWords(
  state: Pick<CaseState, 'origins' | 'sources'>,
  row: DependenceRow,
  left: Id = row.leftId,
  right: Id = row.rightId,
): string {
  return `${rootTitle(state, left)} and ${rootTitle(state, right)} are held ${row.verdict} by ${row.createdBy} (“${row.reason}”)`;
}
