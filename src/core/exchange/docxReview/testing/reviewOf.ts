import type { CaseBuilder } from '@core/export/testing/caseBuilder';
import { exported } from '@core/export/testing/exported';
import { fail, ok } from '@core/model';
import { takeInExchange } from '../../takeInExchange';
import type { ExchangeContext, ExchangeOutcome } from '../../types';
import type { DocxReview, ReviewChange } from '../reviewChange';
import { reviewOutcome } from '../reviewOutcome';

/** A case as a document is taken into it. */
export function contextOfBuild(build: CaseBuilder): ExchangeContext {
  const { caseId, state, texts } = build;
  return {
    ...{ caseId, state, at: '2024-05-08T08:00:00.000Z', by: 'Mara Lind' },
    async textOf({ document }) {
      for (const [id, text] of texts) if (state.sources.get(id)?.document === document) return ok(text);
      return fail('no-text', 'The text is missing.');
    },
    bytesOf: async () => fail('none', 'No bytes are here.'),
    readSource: async () => fail('none', 'No source is in it.'),
  };
}

export function exportedDocument(build: CaseBuilder): Promise<Uint8Array> {
  return exported('docx', build.input());
}

/** What a document that came back is taken for; what fails fails the test. */
export async function reviewOf(build: CaseBuilder, bytes: Uint8Array): Promise<DocxReview> {
  const taken = await takeInExchange({ bytes, fileName: 'reviewed.docx' }, contextOfBuild(build));
  if (!taken.ok) throw new Error(taken.error.message);
  if (!taken.value.review) throw new Error('no review');
  return taken.value.review;
}

/** Accepts changes and carries them out on the case. */
export function acceptInto(
  build: CaseBuilder,
  review: DocxReview,
  changes: readonly ReviewChange[],
): ExchangeOutcome {
  const outcome = reviewOutcome(review, changes, contextOfBuild(build));
  for (const { table, id, after } of outcome.operations)
    (build.state[table] as Map<string, unknown>).set(id, after);
  return outcome;
}
