import type { CaseState } from '../../model/caseState';
import type { Stance } from '../../model/claimRows';
import type { EvidenceRow } from '../../model/hypothesisRows';
import { originName } from '../chainText';

const notAsserting: Readonly<Record<Exclude<Stance, 'asserts'>, string>> = {
  denies: 'denies',
  doubts: 'casts doubt',
  mentions: 'mentions',
};

/**
 * What an item says: its own words; else those of its claim, with whoever denies or doubts it where its
 * statement does not assert it.
 */
export function evidenceText(
  state: CaseState,
  row: Pick<EvidenceRow, 'text' | 'statementId' | 'claimId'>,
): string {
  if (row.text !== '') return row.text;
  const statement = row.statementId === null ? undefined : state.statements.get(row.statementId);
  const claim = state.claims.get(statement?.claimId ?? row.claimId ?? '');
  const words = claim?.text ?? 'A claim that is gone';
  if (!statement || statement.stance === 'asserts') return words;
  return `${whoSays(state, row) || 'The source'} ${notAsserting[statement.stance]}: ${words}`;
}

/** Whoever an item's own statement is traced to in the end; empty for claims and for words of its own. */
export function whoSays(state: CaseState, { statementId }: Pick<EvidenceRow, 'statementId'>): string {
  const statement = statementId === null ? undefined : state.statements.get(statementId);
  if (!statement) return '';
  const source = state.sources.get(state.highlights.get(statement.highlightId)?.sourceId ?? '');
  const originId = statement.chain.at(-1)?.originId ?? source?.originId;
  return originId ? originName(state, originId) : (source?.title ?? '');
}
