import type { Id, Result } from '@core/model';
import { type ChangedClaim, seenPassage, seenRule } from '@core/tradecraft';
import { app } from '@renderer/app/appContext';

/** Keeps that these changes were seen: from now on a claim is compared with what it is now. */
export function seeChanges(reportId: Id, changes: readonly ChangedClaim[]): Promise<Result<unknown>> {
  return app().session.commit('See what changed in a report’s claims', async (edit) => {
    for (const change of changes)
      await edit.create('dismissals', {
        rule: seenRule,
        subjectId: reportId,
        passage: seenPassage(change).slice(0, 8_000),
        reason: 'Seen',
      });
  });
}
