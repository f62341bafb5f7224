import { fail, type Id, newId, ok, type Result } from '@core/model';
import { app } from '@renderer/app/appContext';
import { changeLabelOf } from './changeLabelOf';
import { lastPlace, movedPlaces } from './placeAmong';

const wordless = fail('hypothesis-empty', 'A hypothesis needs words: one answer to the question.');

export async function addHypothesis(questionId: Id, text: string): Promise<Result<Id>> {
  const trimmed = text.trim();
  if (trimmed === '') return wordless;
  const id = newId();
  const made = await app().session.commit(changeLabelOf('Add the hypothesis', trimmed), async (edit) => {
    const order = lastPlace(await edit.where('hypotheses', 'questionId', questionId));
    await edit.create('hypotheses', { id, questionId, text: trimmed, order, note: null });
  });
  return made.ok ? ok(id) : made;
}

export async function rewordHypothesis(id: Id, text: string): Promise<Result<unknown>> {
  const trimmed = text.trim();
  if (trimmed === '') return wordless;
  return app().session.commit(changeLabelOf('Reword a hypothesis to', trimmed), async (edit) => {
    await edit.update('hypotheses', id, { text: trimmed });
  });
}

/** Moves a hypothesis to the right, or with a negative number to the left. */
export function moveHypothesis(questionId: Id, id: Id, by: number): Promise<Result<unknown>> {
  return app().session.commit('Move a hypothesis', async (edit) => {
    const rows = await edit.where('hypotheses', 'questionId', questionId);
    for (const moved of movedPlaces(rows, id, by))
      await edit.update('hypotheses', moved.id, { order: moved.order });
  });
}

/** The hypothesis moves to the bin; ratings for it are kept and count again when it comes back. */
export function binHypothesis(id: Id, text: string): Promise<Result<unknown>> {
  return app().session.commit(`${changeLabelOf('Move the hypothesis', text)} to the bin`, async (edit) => {
    await edit.bin('hypotheses', id);
  });
}
