import type { Id, Result } from '@core/model';
import type { Remark } from '@core/tradecraft';
import { app } from '@renderer/app/appContext';

/** Keeps why the words stay as they are; the remark is not made again while they do. */
export function answerRemark({ rule, subjectId, passage }: Remark, reason: string): Promise<Result<unknown>> {
  return app().session.commit('Answer a remark', async (edit) => {
    await edit.create('dismissals', { rule, subjectId, passage: passage.slice(0, 8_000), reason });
  });
}

/** The remark is made again. */
export function takeAnswerBack(id: Id): Promise<Result<unknown>> {
  return app().session.commit('Take an answer to a remark back', async (edit) => {
    await edit.bin('dismissals', id);
  });
}

/** A standard's answers have no words they are about. */
const standardRule = (name: string) => `standard:${name}`;

/** Whether a standard was found met in a report; the answer that says so. */
export function answerToStandard<Row extends { rule: string }>(
  answers: readonly Row[],
  name: string,
): Row | undefined {
  return answers.find(({ rule }) => rule === standardRule(name));
}

/** Says that a report meets a standard. */
export function meetStandard(reportId: Id, name: string): Promise<Result<unknown>> {
  return app().session.commit('Tick a standard off', async (edit) => {
    await edit.create('dismissals', {
      rule: standardRule(name),
      subjectId: reportId,
      passage: '',
      reason: 'Met, in the analyst’s view.',
    });
  });
}
