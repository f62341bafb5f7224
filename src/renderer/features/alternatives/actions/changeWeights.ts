import {
  type BoardWeights,
  boardWeights,
  proposedGradeLevels,
  publishedWeights,
  weightsProblem,
} from '@core/assess';
import { fail, type Id, type Result, type Weight } from '@core/model';
import { app } from '@renderer/app/appContext';

/** Sets one weight of a board, where that makes sense together with the others. */
export async function setWeight(
  questionId: Id,
  name: keyof BoardWeights,
  value: number,
): Promise<Result<unknown>> {
  let problem: string | null = null;
  const changed = await app().session.commit(`Weigh ${name} as ${value} on a board`, async (edit) => {
    const question = await edit.get('questions', questionId);
    if (!question) return;
    problem = weightsProblem({ ...boardWeights(question), [name]: value });
    if (problem !== null) return;
    const { [name]: _before, ...others } = question.weights ?? {};
    const own = value === publishedWeights[name] ? others : { ...others, [name]: value };
    await edit.update('questions', questionId, { weights: own });
  });
  return problem === null ? changed : fail('weights-refused', problem);
}

/** Says what a grade counts for on a board. */
export function setGradeLevel(questionId: Id, key: string, level: Weight): Promise<Result<unknown>> {
  return app().session.commit('Change what a grade counts for on a board', async (edit) => {
    const question = await edit.get('questions', questionId);
    if (!question) return;
    const { [key]: _before, ...others } = question.gradeLevels ?? {};
    const own = level === proposedGradeLevels[key] ? others : { ...others, [key]: level };
    await edit.update('questions', questionId, { gradeLevels: own });
  });
}

/** Goes back to the published weights and to what Assay proposes grades to count for. */
export function backToPublishedWeights(questionId: Id): Promise<Result<unknown>> {
  return app().session.commit('Go back to the published weights', async (edit) => {
    const question = await edit.get('questions', questionId);
    const isEdited = Object.keys({ ...question?.weights, ...question?.gradeLevels }).length > 0;
    if (isEdited) await edit.update('questions', questionId, { weights: {}, gradeLevels: {} });
  });
}
