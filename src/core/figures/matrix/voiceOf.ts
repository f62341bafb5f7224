import { originName } from '../../assess/chainText';
import type { Weighing } from '../../assess/weigh';
import type { CaseState } from '../../model/caseState';
import type { StatementRow } from '../../model/claimRows';
import type { Id } from '../../model/id';
import type { MatrixColumns } from './matrix';

/** Somebody who speaks in a picture: a root origin or an outlet. */
export interface Voice {
  readonly key: Id;
  readonly name: string;
}

/** Whose statement it is: the root's, or that of the source's outlet; a source without an outlet speaks for itself. */
export function voiceOf(
  state: CaseState,
  weighing: Weighing,
  statement: StatementRow,
  columns: MatrixColumns,
): Voice | null {
  if (columns === 'roots') return weighing.rootOf(statement);
  const source = state.sources.get(state.highlights.get(statement.highlightId)?.sourceId ?? '');
  if (!source) return null;
  return source.originId
    ? { key: source.originId, name: originName(state, source.originId) }
    : { key: source.id, name: `“${source.title}”` };
}
