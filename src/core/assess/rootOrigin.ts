import type { CaseState } from '../model/caseState';
import type { StatementRow } from '../model/claimRows';
import type { Id } from '../model/id';
import { lineOf } from './independence/parents';
import { originTitle } from './names';

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
  return rootOrigins(state)(statement);
}

/** `rootOrigin` for thousands of statements of one case: each origin is followed up to its house once. */
export function rootOrigins(state: CaseState): (statement: StatementRow) => RootOrigin | null {
  const known = new Map<Id, RootOrigin>();
  return ({ chain, highlightId }) => {
    const source = state.sources.get(state.highlights.get(highlightId)?.sourceId ?? '');
    const originId = chain.at(-1)?.originId ?? source?.originId;
    if (!originId) return source ? { key: source.id, name: `“${source.title}”` } : null;
    const root = known.get(originId) ?? rootOf(state, originId);
    known.set(originId, root);
    return root;
  };
}

function rootOf(state: CaseState, originId: Id): RootOrigin {
  const key = lineOf(state, originId).at(-1) as Id;
  const name = originTitle(state, originId);
  return { key, name: key === originId ? name : `${name}, of ${originTitle(state, key)}` };
}
