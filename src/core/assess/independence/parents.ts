import type { CaseState } from '../../model/caseState';
import type { Id } from '../../model/id';
import { originTitle } from '../names';

/** An origin and all it belongs to, the topmost last. Parents that go in a circle end at the smallest id of the circle. */
export function lineOf(state: Pick<CaseState, 'origins'>, originId: Id): readonly Id[] {
  const line: Id[] = [];
  for (let id: Id | null | undefined = originId; id; id = state.origins.get(id)?.parentId) {
    const seen = line.indexOf(id);
    if (seen >= 0) return [...line, [...line.slice(seen)].sort()[0] as Id];
    line.push(id);
  }
  return line;
}

/** Whether two origins are of one house, and how, as a clause; null where they are not, or one observed it itself. */
export function kinshipInWords(state: CaseState, left: Id, right: Id): string | null {
  if ([left, right].some((id) => state.origins.get(id)?.kind === 'own-observation')) return null;
  const [leftLine, rightLine] = [lineOf(state, left), lineOf(state, right)];
  const top = leftLine.at(-1) as Id;
  if (left === right || top !== rightLine.at(-1)) return null;
  const [one, other] = [originTitle(state, left), originTitle(state, right)];
  if (leftLine.includes(right)) return `${one} belongs to ${other}`;
  if (rightLine.includes(left)) return `${other} belongs to ${one}`;
  return `${one} and ${other} both belong to ${originTitle(state, leftLine.find((id) => rightLine.includes(id)) ?? top)}`;
}
