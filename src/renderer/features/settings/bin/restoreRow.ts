import { type EvidenceRow, fail, type HypothesisRow, type Id, type Result } from '@core/model';
import { app } from '@renderer/app/appContext';
import { restoreTag } from '@renderer/features/codebook';
import type { RestorableTable } from './restorable';

/** Takes a row out of the bin. What it belongs to must be out of it, or it would come back unseen. */
export async function restoreRow(table: RestorableTable, id: Id, name: string): Promise<Result<unknown>> {
  if (table === 'tags') return restoreTag(id);
  const missing = await binnedOwner(table, id);
  if (missing) return fail('owner-in-bin', `Bring back ${missing} first; this belongs to it.`);
  const short = [...name].slice(0, 120).join('');
  return app().session.commit(`Bring back “${short}”`, async (edit) => {
    await edit.update(table, id, { deletedAt: null });
  });
}

/** In words, what a highlight or statement belongs to if that is in the bin. */
async function binnedOwner(table: RestorableTable, id: Id): Promise<string | null> {
  const { database } = app();
  if (table === 'highlights') {
    const highlight = await database.highlights.get(id);
    const source = highlight && (await database.sources.get(highlight.sourceId));
    return source?.deletedAt ? `the source “${source.title}”` : null;
  }
  if (table === 'hypotheses' || table === 'evidence') {
    const row = await database.table<HypothesisRow | EvidenceRow, Id>(table).get(id);
    const question = row && (await database.questions.get(row.questionId));
    return question?.deletedAt ? `the question “${question.text}”` : null;
  }
  if (table !== 'statements') return null;
  const statement = await database.statements.get(id);
  const claim = statement && (await database.claims.get(statement.claimId));
  if (claim?.deletedAt) return `the claim “${claim.text}”`;
  const highlight = statement && (await database.highlights.get(statement.highlightId));
  return highlight?.deletedAt ? 'the highlight it was made on' : null;
}
