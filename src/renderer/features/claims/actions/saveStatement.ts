import type { AttributionStep, Grade, Id, Result, StatementRow } from '@core/model';
import { originCalled } from '@core/origins';
import { app } from '@renderer/app/appContext';
import type { Edit, NewRow } from '@renderer/store/edit';
import { shortened } from '../data/shortened';
import { yearOf } from '../data/yearOf';
import { type Facts, factsOf, noFacts } from '../statement/factsDraft';
import { checkedDraft, type DraftStep, type Named, type StatementDraft } from '../statement/statementDraft';

type StatementFields = Omit<NewRow<'statements'>, 'id'>;

/**
 * Keeps a statement with everything that was made on the way (claim, origins) as one change.
 * `statementId` is null for a new one.
 */
export async function saveStatement(
  draft: StatementDraft,
  highlightId: Id,
  statementId: Id | null,
): Promise<Result<unknown>> {
  const { caseId } = app().session;
  const origins = await app().database.origins.where('caseId').equals(caseId).toArray();
  const checked = checkedDraft(draft, new Map(origins.map((row) => [row.id, row])));
  if (!checked.ok) return checked;
  const { claim, stance, steps, credibility, reliability, reliabilityReason } = checked.value;
  const read = factsOf(checked.value.facts ?? noFacts, await yearOf(app().database, highlightId));
  if (!read.ok) return read;
  const facts = read.value;
  const words = shortened(
    'name' in claim ? claim.name : ((await app().database.claims.get(claim.id))?.text ?? ''),
  );
  const label = statementId === null ? `State who ${stance} “${words}”` : `Change a statement on “${words}”`;
  return app().session.commit(label, async (edit) => {
    const chain = await keptChain(edit, steps);
    const fields: StatementFields = {
      claimId: await keptClaim(edit, claim),
      highlightId,
      stance,
      chain,
      credibility,
      reliability,
    };
    const reason = reliabilityReason && { reliabilityReason };
    if (statementId === null) await edit.create('statements', { ...fields, ...reason, ...facts });
    else {
      const kept = await edit.update('statements', statementId, { ...fields, deletedAt: null });
      if (kept) await edit.put('statements', statementId, withFacts(kept, { ...reason, ...facts }));
    }
    await rememberReliability(edit, chain, fields.reliability);
  });
}

/** The statement moves to the bin; claim and highlight stay. */
export function binStatement(statement: StatementRow): Promise<Result<unknown>> {
  return app().session.commit('Move a statement to the bin', async (edit) => {
    await edit.bin('statements', statement.id);
  });
}

/** What is no longer said of number, time and place leaves the row, and so does a reason that is not needed any more. */
function withFacts(
  { quantity: _, time: __, place: ___, reliabilityReason: ____, ...row }: StatementRow,
  facts: Facts & Pick<StatementRow, 'reliabilityReason'>,
): StatementRow {
  return { ...row, ...facts };
}

async function keptClaim(edit: Edit, claim: Named): Promise<Id> {
  if ('id' in claim) return claim.id;
  return (await edit.create('claims', { text: claim.name.trim(), note: null })).id;
}

/** New origins are made in order; one named twice in a chain is made once, and none whose name is there already. */
async function keptChain(edit: Edit, steps: readonly DraftStep[]): Promise<AttributionStep[]> {
  const made = new Map<string, Id>();
  const known = steps.some(({ origin }) => origin && 'name' in origin) ? await edit.all('origins') : [];
  const chain: AttributionStep[] = [];
  for (const { origin, mode, hedge } of steps) {
    if (!origin) continue;
    let originId =
      'id' in origin ? origin.id : (made.get(origin.name) ?? originCalled(known, origin.name)?.id);
    if (originId === undefined && 'name' in origin) {
      const { name, kind } = origin;
      const fields = { name, kind, aliases: [], parentId: null, reliability: null, note: null };
      originId = (await edit.create('origins', fields)).id;
      made.set(name, originId);
    }
    if (originId !== undefined) chain.push({ originId, mode, hedge: hedge.trim() || null });
  }
  return chain;
}

/** The first grade an origin gets in a statement is also kept with the origin, as where to start from next time. */
async function rememberReliability(
  edit: Edit,
  chain: readonly AttributionStep[],
  reliability: Grade | null,
): Promise<void> {
  const root = chain.at(-1);
  const origin = root && (await edit.get('origins', root.originId));
  if (!origin || !reliability || origin.reliability) return;
  const gradings = [...(origin.gradings ?? []), { ...edit.stamp, grade: reliability, reason: '' }];
  await edit.update('origins', origin.id, { reliability, gradings });
}
