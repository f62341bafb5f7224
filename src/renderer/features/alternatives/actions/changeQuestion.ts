import type { HeuerStep } from '@core/assess';
import { fail, type Id, newId, ok, type Result } from '@core/model';
import { app } from '@renderer/app/appContext';
import { changeLabelOf } from './changeLabelOf';

const wordless = fail('question-empty', 'A question needs words: what the hypotheses are answers to.');

export async function createQuestion(text: string): Promise<Result<Id>> {
  const trimmed = text.trim();
  if (trimmed === '') return wordless;
  const id = newId();
  const made = await app().session.commit(changeLabelOf('Ask', trimmed), async (edit) => {
    await edit.create('questions', { id, text: trimmed, note: null });
  });
  return made.ok ? ok(id) : made;
}

export async function rewordQuestion(id: Id, text: string): Promise<Result<unknown>> {
  const trimmed = text.trim();
  if (trimmed === '') return wordless;
  return app().session.commit(changeLabelOf('Reword a question to', trimmed), async (edit) => {
    await edit.update('questions', id, { text: trimmed });
  });
}

/** The question moves to the bin; its hypotheses and evidence stay as they are and show again when it comes back. */
export function binQuestion(id: Id, text: string): Promise<Result<unknown>> {
  return app().session.commit(`${changeLabelOf('Move the question', text)} to the bin`, async (edit) => {
    await edit.bin('questions', id);
  });
}

/** Keeps what is written at a step. Typing in one `stretch` is undone together. */
export function writeStep(id: Id, step: HeuerStep, text: string, stretch: string): Promise<Result<unknown>> {
  return app().session.commit(
    'Write a note on a board',
    async (edit) => {
      const question = await edit.get('questions', id);
      if (!question || (question.steps?.[step] ?? '') === text) return;
      await edit.update('questions', id, { steps: { ...question.steps, [step]: text } });
    },
    { group: `step:${id}:${step}:${stretch}` },
  );
}
