import { type CaseState, living } from '../model/caseState';
import type { StatementRow } from '../model/claimRows';
import type { Id } from '../model/id';
import { byMaking } from './byMaking';
import { changedIds } from './changedIds';

/** The statements that count, by claim, and what they were read from. */
export interface CountedStatements {
  readonly state: CaseState;
  /** In order of making. A list that a later case has unchanged is the same array there. */
  readonly byClaim: ReadonlyMap<Id, readonly StatementRow[]>;
  /** A living statement's highlight, or the source of that, is not there at all. */
  readonly hasLost: boolean;
}

/** Whether a statement counts: neither it nor its highlight nor the source of that is in the bin. */
export function isCounted(state: CaseState, statement: StatementRow): boolean {
  const highlight = state.highlights.get(statement.highlightId);
  const source = state.sources.get(highlight?.sourceId ?? '');
  return !(statement.deletedAt || !highlight || highlight.deletedAt || !source || source.deletedAt);
}

/** Gathers the statements that count; with those of the case as it was `before`, what has not changed is not gone through again. */
export function countedStatements(state: CaseState, before?: CountedStatements): CountedStatements {
  if (!before || before.hasLost || placesChanged(before.state, state)) return allStatements(state, before);
  const changed = changedIds(before.state.statements, state.statements);
  if (changed.size === 0) return { ...before, state };
  const byClaim = new Map(before.byClaim);
  const touched = new Set<Id>();
  for (const id of changed)
    for (const row of [before.state.statements.get(id), state.statements.get(id)])
      if (row) touched.add(row.claimId);
  let hasLost = false;
  for (const claimId of touched) {
    const kept = (byClaim.get(claimId) ?? []).filter(({ id }) => !changed.has(id));
    byClaim.set(claimId, kept);
  }
  for (const id of changed) {
    const row = state.statements.get(id);
    if (!row) continue;
    if (isCounted(state, row)) (byClaim.get(row.claimId) as StatementRow[]).push(row);
    else hasLost ||= isLost(state, row);
  }
  for (const claimId of touched) {
    const list = byClaim.get(claimId) as StatementRow[];
    if (list.length > 0) list.sort(byMaking);
    else byClaim.delete(claimId);
  }
  return { state, byClaim, hasLost };
}

function allStatements(state: CaseState, before?: CountedStatements): CountedStatements {
  const byClaim = new Map<Id, readonly StatementRow[]>();
  let hasLost = false;
  for (const statement of living(state, 'statements')) {
    if (!isCounted(state, statement)) {
      hasLost ||= isLost(state, statement);
      continue;
    }
    const list = byClaim.get(statement.claimId) as StatementRow[] | undefined;
    if (list) list.push(statement);
    else byClaim.set(statement.claimId, [statement]);
  }
  for (const [claimId, list] of byClaim) {
    (list as StatementRow[]).sort(byMaking);
    const known = before?.byClaim.get(claimId);
    if (known?.length === list.length && known.every((row, place) => row === list[place]))
      byClaim.set(claimId, known);
  }
  return { state, byClaim, hasLost };
}

/** Whether a highlight or source that was there before has come into the bin, out of it, or to another source. */
function placesChanged(before: CaseState, after: CaseState): boolean {
  for (const id of changedIds(before.highlights, after.highlights)) {
    const [was, is] = [before.highlights.get(id), after.highlights.get(id)];
    if (was && (was.sourceId !== is?.sourceId || was.deletedAt !== is.deletedAt)) return true;
  }
  for (const id of changedIds(before.sources, after.sources)) {
    const was = before.sources.get(id);
    if (was && was.deletedAt !== after.sources.get(id)?.deletedAt) return true;
  }
  return false;
}

function isLost(state: CaseState, { highlightId, deletedAt }: StatementRow): boolean {
  return !deletedAt && !state.sources.has(state.highlights.get(highlightId)?.sourceId ?? '');
}
