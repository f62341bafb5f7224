import type { HighlightRow, Id } from '@core/model';
import { quoteOf } from '@renderer/ui/quoteOf';
import { latestChain } from '../data/chainRecency';
import { shortened } from '../data/shortened';
import type { StatementData } from '../data/useStatements';
import { newDraft, type StatementDraft, withChain } from './statementDraft';

/**
 * A statement that goes on where the last one ended: the same chain of origins, and as its claim the
 * words of the passage, to be kept or typed over. A claim in just these words is taken instead of a new one.
 */
export function draftAgain(
  data: Pick<StatementData, 'statements' | 'claims' | 'origins'>,
  outlet: Id | null,
  highlight: Pick<HighlightRow, 'ranges'>,
): StatementDraft {
  const name = shortened(quoteOf(highlight, 400), 280);
  const known = [...data.claims.values()].find(({ text }) => text === name);
  const chain = latestChain(data.statements, outlet, (id) => data.origins.has(id));
  const blank = newDraft(outlet);
  const claim = known ? { id: known.id } : name === '' ? null : { name };
  return { ...(chain ? withChain(blank, chain) : blank), claim };
}
