import type { Consistency, Id, Result } from '@core/model';
import { app } from '@renderer/app/appContext';

/** Rates how an item sits with a hypothesis; null takes the rating away. Its reason is kept while there is a rating. */
export function rate(evidenceId: Id, hypothesisId: Id, is: Consistency | null): Promise<Result<unknown>> {
  return app().session.commit(is ? `Rate an item ${is}` : 'Take a rating away', async (edit) => {
    const row = await edit.get('evidence', evidenceId);
    if (!row || (row.ratings[hypothesisId]?.is ?? null) === is) return;
    const { [hypothesisId]: before, ...others } = row.ratings;
    await edit.update('evidence', evidenceId, {
      ratings: is ? { ...others, [hypothesisId]: { ...before, is } } : others,
    });
  });
}

/** Says why a cell is rated as it is; no words take the reason away. */
export function giveReason(evidenceId: Id, hypothesisId: Id, reason: string): Promise<Result<unknown>> {
  return app().session.commit('Say why an item is rated so', async (edit) => {
    const row = await edit.get('evidence', evidenceId);
    const rating = row?.ratings[hypothesisId];
    if (!row || !rating || (rating.reason ?? '') === reason.trim()) return;
    const { reason: _before, ...bare } = rating;
    const after = reason.trim() === '' ? bare : { ...bare, reason: reason.trim() };
    await edit.update('evidence', evidenceId, { ratings: { ...row.ratings, [hypothesisId]: after } });
  });
}
