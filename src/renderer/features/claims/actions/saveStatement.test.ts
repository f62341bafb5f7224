import type { Id, StatementRow } from '@core/model';
import { defaultSettings } from '@host/contract';
import { useAppStore } from '@renderer/app/appContext';
import { openTestSession } from '@renderer/store/testing/openTestSession';
import { beforeEach, expect, test } from 'vitest';
import { newDraft, type StatementDraft, withNextStep, withStep } from '../statement/statementDraft';
import { binClaim, createClaim } from './changeClaim';
import { saveStatement } from './saveStatement';

let opened: Awaited<ReturnType<typeof openTestSession>>;
const highlight: Id = crypto.randomUUID();

beforeEach(async () => {
  opened = await openTestSession();
  useAppStore.setState({ services: { ...opened, settings: defaultSettings } });
});

const allNew: StatementDraft = {
  ...withStep(
    withStep(withNextStep(newDraft(null)), 0, { origin: { name: 'The Northern Courier', kind: 'outlet' } }),
    1,
    { origin: { name: 'two residents', kind: 'unnamed' }, hedge: ' reportedly ' },
  ),
  claim: { name: ' Half the depot is held ' },
  stance: 'doubts',
  credibility: { scheme: 'nato', code: '3' },
  reliability: { scheme: 'nato', code: 'C' },
};

const only = async () => (await opened.database.statements.toArray())[0] as StatementRow;

test('claim, origins and statement made on the fly are one change and one undo', async () => {
  const before = await opened.database.changes.count();
  expect((await saveStatement(allNew, highlight, null)).ok).toBe(true);
  expect(await opened.database.changes.count()).toBe(before + 1);
  const [claim] = await opened.database.claims.toArray();
  const origins = new Map((await opened.database.origins.toArray()).map((row) => [row.id, row]));
  const statement = await only();
  expect(claim?.text).toBe('Half the depot is held');
  expect(statement).toMatchObject({
    claimId: claim?.id,
    highlightId: highlight,
    stance: 'doubts',
    credibility: { scheme: 'nato', code: '3' },
    reliability: { scheme: 'nato', code: 'C' },
  });
  expect(
    statement.chain.map(({ originId, mode, hedge }) => [origins.get(originId)?.name, mode, hedge]),
  ).toEqual([
    ['The Northern Courier', 'own-voice', null],
    ['two residents', 'indirect', 'reportedly'],
  ]);
  await opened.session.undo();
  const left = await Promise.all(
    (['claims', 'origins', 'statements'] as const).map((table) => opened.database.table(table).count()),
  );
  expect(left).toEqual([0, 0, 0]);
});

test('an origin named twice in one chain is made once', async () => {
  const twice = withStep(allNew, 1, { origin: { name: 'The Northern Courier', kind: 'outlet' } });
  await saveStatement(twice, highlight, null);
  expect(await opened.database.origins.count()).toBe(1);
});

test('a grade of the origin is kept as its first one and does not overwrite an earlier one', async () => {
  await saveStatement(allNew, highlight, null);
  const root = (await only()).chain[1]?.originId as Id;
  expect((await opened.database.origins.get(root))?.reliability?.code).toBe('C');
  const otherwise = { reliability: { scheme: 'nato', code: 'E' }, reliabilityReason: 'a rumour this time' };
  const again = withStep({ ...allNew, ...otherwise }, 1, { origin: { id: root } });
  expect((await saveStatement({ ...again, reliabilityReason: ' ' }, highlight, null)).ok).toBe(false);
  expect((await saveStatement(again, highlight, null)).ok).toBe(true);
  const origin = await opened.database.origins.get(root);
  expect(origin?.reliability?.code).toBe('C');
  expect(origin?.gradings).toMatchObject([{ grade: { code: 'C' }, by: 'Tester', reason: '' }]);
  const second = (await opened.database.statements.toArray()).find(
    ({ reliability }) => reliability?.code === 'E',
  );
  expect(second?.reliabilityReason).toBe('a rumour this time');
  await saveStatement(
    { ...again, reliability: { scheme: 'nato', code: 'C' } },
    highlight,
    second?.id ?? null,
  );
  expect(await opened.database.statements.get(second?.id ?? '')).not.toHaveProperty('reliabilityReason');
});

test('an origin typed by its alias is not made a second time', async () => {
  await saveStatement(allNew, highlight, null);
  const root = (await only()).chain[1]?.originId as Id;
  await opened.session.commit('Name it', async (edit) => {
    await edit.update('origins', root, { aliases: ['A couple'] });
  });
  const again = withStep(allNew, 1, { origin: { name: 'a couple', kind: 'unnamed' } });
  await saveStatement(again, highlight, null);
  expect(await opened.database.origins.count()).toBe(2);
});

test('changing a statement does not make a second one', async () => {
  await saveStatement(allNew, highlight, null);
  const { id, claimId } = await only();
  await saveStatement({ ...allNew, claim: { id: claimId }, stance: 'denies' }, highlight, id);
  expect(await opened.database.statements.count()).toBe(1);
  expect((await only()).stance).toBe('denies');
});

test('a refused form leaves nothing behind', async () => {
  const before = await opened.database.changes.count();
  expect((await saveStatement({ ...allNew, claim: null }, highlight, null)).ok).toBe(false);
  expect((await createClaim('  ')).ok).toBe(false);
  expect(await opened.database.changes.count()).toBe(before);
});

test('binning a claim leaves its statements as they are', async () => {
  await saveStatement(allNew, highlight, null);
  const [claim] = await opened.database.claims.toArray();
  if (claim) await binClaim(claim);
  expect((await only()).deletedAt).toBeNull();
});
