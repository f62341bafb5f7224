import { type CaseState, living } from '../../model/caseState';
import type { Weighing } from '../weigh';
import type { FoundConflict } from './conflict';
import { conflictKey } from './conflictKey';
import { namesInWords, namesOf } from './namesOf';

/** Claims linked as contradicting each other of which both are asserted. A claim linked with itself is passed over. */
export function claimConflicts(state: CaseState, weighing: Weighing): FoundConflict[] {
  const found = new Map<string, FoundConflict>();
  for (const { kind, fromId, toId } of living(state, 'links')) {
    const [from, to] = [state.claims.get(fromId), state.claims.get(toId)];
    if (kind !== 'contradicts' || fromId === toId || !from || !to || from.deletedAt || to.deletedAt) continue;
    const sides = [from, to].map((claim) => {
      const statements = weighing.statementsOf(claim.id).filter(({ stance }) => stance === 'asserts');
      return { title: claim.text, names: namesOf(weighing, statements), statements };
    });
    if (sides.some(({ statements }) => statements.length === 0)) continue;
    const claimIds = [fromId, toId].sort();
    const key = conflictKey('claims', claimIds);
    const words = sides.map(({ title, names }) => `“${title}” (${namesInWords(names)})`).join(' and ');
    found.set(key, {
      key,
      kind: 'claims',
      claimIds,
      sides,
      sentence: `${words} contradict each other, and both are asserted.`,
      remarks: [],
    });
  }
  return [...found.values()];
}
