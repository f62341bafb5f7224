import { type CaseState, emptyCaseState } from '../../../model/caseState';
import type { Id } from '../../../model/id';
import { type AnyRow, type TableName, tableNames } from '../../../model/rows';

/**
 * What of a case is handed over with some of its sources: the sources, what is highlighted in them, what is said there of which
 * claims by whom, and the codebook. Rows in the bin stay behind; so does what rests on other sources, too, and reports, which quote
 * them. Without `chosen` all that is not in the bin.
 */
export function chosenRows(state: CaseState, chosen?: readonly Id[]): CaseState {
  const kept = emptyCaseState();
  const keep = (name: TableName, wanted: (row: AnyRow) => boolean): void => {
    for (const row of (state[name] as Map<Id, AnyRow>).values())
      if (row.deletedAt === null && wanted(row)) (kept[name] as Map<Id, AnyRow>).set(row.id, row);
  };
  if (!chosen) {
    for (const name of tableNames) keep(name, () => true);
    return kept;
  }
  const wanted = new Set(chosen);
  keep('cases', () => true);
  keep('tags', () => true);
  keep('sources', ({ id }) => wanted.has(id));
  keep('highlights', (row) => 'sourceId' in row && kept.sources.has(row.sourceId as Id));
  for (const row of state.statements.values())
    if (!row.deletedAt && kept.highlights.has(row.highlightId)) kept.statements.set(row.id, row);
  const claims = new Set([...kept.statements.values()].map(({ claimId }) => claimId));
  keep('claims', ({ id }) => claims.has(id));
  keepOrigins(state, kept);
  for (const row of state.links.values())
    if (!row.deletedAt && kept.claims.has(row.fromId) && kept.claims.has(row.toId))
      kept.links.set(row.id, row);
  for (const row of state.dependences.values()) {
    const among: ReadonlyMap<Id, unknown> = row.between === 'origins' ? kept.origins : kept.sources;
    if (!row.deletedAt && among.has(row.leftId) && among.has(row.rightId)) kept.dependences.set(row.id, row);
  }
  for (const row of state.conflicts.values())
    if (!row.deletedAt && row.claimIds.every((id) => kept.claims.has(id))) kept.conflicts.set(row.id, row);
  return kept;
}

/** The origins of what is kept, and whom they belong to. */
function keepOrigins(state: CaseState, kept: CaseState): void {
  const left = [
    ...[...kept.sources.values()].map(({ originId }) => originId),
    ...[...kept.statements.values()].flatMap(({ chain }) => chain.map(({ originId }) => originId)),
  ];
  for (let id = left.pop(); left.length > 0 || id; id = left.pop()) {
    const origin = id ? state.origins.get(id) : undefined;
    if (!origin || origin.deletedAt || kept.origins.has(origin.id)) continue;
    kept.origins.set(origin.id, origin);
    left.push(origin.parentId);
  }
}
