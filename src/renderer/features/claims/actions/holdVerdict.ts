import { type DependenceRow, fail, type Id, type Result } from '@core/model';
import { app } from '@renderer/app/appContext';

export interface NewVerdict {
  readonly between: DependenceRow['between'];
  readonly pair: readonly [Id, Id];
  readonly verdict: DependenceRow['verdict'];
  readonly reason: string;
}

/** Keeps what the analyst holds of two origins or sources. What was held of them before goes to the bin, with its reason. */
export async function holdVerdict({ between, pair, verdict, reason }: NewVerdict): Promise<Result<unknown>> {
  const words = reason.trim();
  if (words === '')
    return fail('reason-missing', `Say why you hold them ${verdict}: others will want to know.`);
  const [leftId, rightId] = pair;
  if (leftId === rightId) return fail('verdict-on-itself', 'Choose two different ones.');
  const label = `Hold two ${between} ${verdict}`;
  return app().session.commit(label, async (edit) => {
    for (const row of await edit.all('dependences'))
      if (!row.deletedAt && pair.includes(row.leftId) && pair.includes(row.rightId))
        await edit.bin('dependences', row.id);
    await edit.create('dependences', { between, leftId, rightId, verdict, reason: words });
  });
}

/** Takes a verdict back: what Assay found holds again. */
export function takeVerdictBack(id: Id): Promise<Result<unknown>> {
  return app().session.commit('Take back what was held of two origins', async (edit) => {
    await edit.bin('dependences', id);
  });
}
