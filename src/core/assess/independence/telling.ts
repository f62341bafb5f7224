import type { CaseState } from '../../model/caseState';
import type { StatementRow } from '../../model/claimRows';
import type { Id } from '../../model/id';
import type { SourceRow } from '../../model/rows';

/** A statement as a way from the one who tells it to the one it comes from. */
export interface Telling {
  readonly statement: StatementRow;
  readonly sourceId: Id;
  /** Ids from the outlet of the source to the root; of a source without outlet and chain its own id. Never empty. */
  readonly path: readonly Id[];
  /** The last of the path: an origin, or the source itself. */
  readonly root: Id;
  /** Nobody else is named: the source speaks for itself. */
  readonly isOwnVoice: boolean;
  /** The root has a name that tells it apart, unlike “two residents” or “conflicting accounts”. */
  readonly isNamed: boolean;
}

/** How a statement is told; null where its source is gone. */
export function tellingOf(state: CaseState, statement: StatementRow): Telling | null {
  const source = state.sources.get(state.highlights.get(statement.highlightId)?.sourceId ?? '');
  if (!source) return null;
  const path = pathOf(statement, source);
  const root = path.at(-1) as Id;
  const kind = state.origins.get(root)?.kind;
  return {
    statement,
    sourceId: source.id,
    path,
    root,
    isOwnVoice: path.length === 1,
    isNamed: kind !== 'unnamed' && kind !== 'collective',
  };
}

/** The outlet counts as the first to tell it, whether the chain begins with it or not. One named twice in a row is once. */
function pathOf({ chain }: StatementRow, source: SourceRow): Id[] {
  const ids = [...(source.originId ? [source.originId] : []), ...chain.map(({ originId }) => originId)];
  const path = ids.filter((id, place) => id !== ids[place - 1]);
  return path.length > 0 ? path : [source.id];
}
