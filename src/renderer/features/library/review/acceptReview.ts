import type { DocxReview, ReviewChange } from '@core/exchange/docxReview/reviewChange';
import { reviewOutcome } from '@core/exchange/docxReview/reviewOutcome';
import { type CaseState, emptyCaseState, fail, type Result } from '@core/model';
import type { AppServices } from '@renderer/app/appContext';
import { storeExchange } from '../exchange/storeExchange';

/** Takes accepted changes of a reviewed document over, as one step to undo. Fails as `storeExchange` does. */
export async function acceptReview(
  services: Pick<AppServices, 'database' | 'host' | 'session'>,
  review: DocxReview,
  accepted: readonly ReviewChange[],
): Promise<Result<null>> {
  const { caseId, analyst } = services.session;
  const outcome = reviewOutcome({ ...review, remarks: [] }, accepted, {
    ...{ caseId, at: new Date().toISOString(), by: analyst },
    state: await rowsFor(services, accepted),
    textOf: async () => fail('not-needed', 'No text is read.'),
    bytesOf: async () => fail('not-needed', 'No bytes are read.'),
    readSource: async () => fail('not-needed', 'No source is read.'),
  });
  return storeExchange(services, outcome);
}

/** The highlights the changes are about, and the tags, as they are now. */
async function rowsFor(
  { database, session }: Pick<AppServices, 'database' | 'session'>,
  accepted: readonly ReviewChange[],
): Promise<CaseState> {
  const state = emptyCaseState();
  const ids = accepted.flatMap((change) => (change.kind === 'new' ? [] : [change.highlightId]));
  for (const row of await database.highlights.bulkGet([...new Set(ids)]))
    if (row) state.highlights.set(row.id, row);
  for (const row of await database.tags.where('caseId').equals(session.caseId).toArray())
    state.tags.set(row.id, row);
  return state;
}
