import type { CaseState } from '../model/caseState';
import type { StatementRow } from '../model/claimRows';
import type { Id } from '../model/id';
import { originName } from './chainText';

/** Where a statement comes from in the end. Statements of one `key` are one voice, however often repeated. */
export interface RootOrigin {
  readonly key: Id;
  /** As the analyst named it, with the topmost parent: “a nurse, of District Hospital”. */
  readonly name: string;
}

/**
 * The last step of the statement's chain; without a chain the outlet of its source, and without
 * that the source itself. Origins that share a parent have one key, the topmost parent's.
 */
export function rootOrigin(state: CaseState, statement: StatementRow): RootOrigin | null {
  const source = state.sources.get(state.highlights.get(statement.highlightId)?.sourceId ?? '');
  const originId = statement.chain.at(-1)?.originId ?? source?.originId;
  if (originId) {
    const key = topmost(state, originId);
    const name = originName(state, originId);
    return { key, name: key === originId ? name : `${name}, of ${originName(state, key)}` };
  }
  return source ? { key: source.id, name: `“${source.title}”` } : null;
}

/** Origins that name each other as parents end at the smallest id, so that all of them agree. */
function topmost(state: CaseState, originId: Id): Id {
  const seen = new Set<Id>();
  let id = originId;
  while (!seen.has(id)) {
    seen.add(id);
    const parentId = state.origins.get(id)?.parentId;
    if (!parentId) return id;
    id = parentId;
  }
  const circle = new Set<Id>();
  while (!circle.has(id)) {
    circle.add(id);
    id = state.origins.get(id)?.parentId as Id;
  }
  return [...circle].sort()[0] as Id;
}
