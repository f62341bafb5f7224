import { fail, type Id, ok, type Result, type Weight } from '@core/model';
import { app } from '@renderer/app/appContext';
import { changeLabelOf } from './changeLabelOf';
import { lastPlace, movedPlaces } from './placeAmong';

/** What is put on a board: something of the case, or words of the analyst's own. */
export type NewEvidence =
  | { readonly claimId: Id }
  | { readonly statementId: Id }
  | { readonly text: string; readonly isAssumption: boolean };

/** Puts items at the end of a board, as one change. What is on it already is not put there twice. */
export async function addEvidence(
  questionId: Id,
  items: readonly NewEvidence[],
  words: string,
): Promise<Result<{ readonly added: number }>> {
  if (items.some((item) => 'text' in item && item.text.trim() === ''))
    return fail('evidence-empty', 'An argument or assumption needs words.');
  let added = 0;
  const made = await app().session.commit(changeLabelOf('Put on a board:', words), async (edit) => {
    const present = await edit.where('evidence', 'questionId', questionId);
    const living = present.filter((row) => row.deletedAt === null);
    let order = lastPlace(present);
    for (const item of items) {
      const [statementId, claimId] = [
        'statementId' in item ? item.statementId : null,
        'claimId' in item ? item.claimId : null,
      ];
      const isThere = living.some((row) =>
        statementId ? row.statementId === statementId : claimId !== null && row.claimId === claimId,
      );
      if (isThere) continue;
      await edit.create('evidence', {
        questionId,
        order,
        text: 'text' in item ? item.text.trim() : '',
        statementId,
        claimId,
        ...('text' in item && item.isAssumption && { isAssumption: true }),
        relevance: 'medium',
        credibility: null,
        ratings: {},
      });
      order += 1;
      added += 1;
    }
  });
  return made.ok ? ok({ added }) : made;
}

/** Gives an item words of its own; for one with a claim, none are the claim's again. */
export async function rewordEvidence(id: Id, text: string): Promise<Result<unknown>> {
  const trimmed = text.trim();
  const row = await app().database.evidence.get(id);
  if (trimmed === '' && !row?.claimId && !row?.statementId)
    return fail('evidence-empty', 'An argument or assumption needs words.');
  return app().session.commit('Reword an item of evidence', async (edit) => {
    await edit.update('evidence', id, { text: trimmed });
  });
}

export function setRelevance(id: Id, relevance: Weight): Promise<Result<unknown>> {
  return app().session.commit(`Set the relevance of an item to ${relevance}`, async (edit) => {
    const row = await edit.get('evidence', id);
    if (row && row.relevance !== relevance) await edit.update('evidence', id, { relevance });
  });
}

/** By hand, for items without a graded statement; null takes it away. */
export function setCredibility(id: Id, credibility: Weight | null): Promise<Result<unknown>> {
  const label = credibility
    ? `Set the credibility of an item to ${credibility}`
    : 'Take the credibility of an item away';
  return app().session.commit(label, async (edit) => {
    const row = await edit.get('evidence', id);
    if (row && row.credibility !== credibility) await edit.update('evidence', id, { credibility });
  });
}

/** Moves an item down, or with a negative number up. */
export function moveEvidence(questionId: Id, id: Id, by: number): Promise<Result<unknown>> {
  return app().session.commit('Move an item of evidence', async (edit) => {
    const rows = await edit.where('evidence', 'questionId', questionId);
    for (const moved of movedPlaces(rows, id, by))
      await edit.update('evidence', moved.id, { order: moved.order });
  });
}

/** The item moves to the bin with its ratings; claim and statement stay. */
export function binEvidence(id: Id, words: string): Promise<Result<unknown>> {
  return app().session.commit(`${changeLabelOf('Take', words)} off a board`, async (edit) => {
    await edit.bin('evidence', id);
  });
}
