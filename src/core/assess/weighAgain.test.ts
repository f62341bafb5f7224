import fc from 'fast-check';
import { expect, it } from 'vitest';
import { copyOfCaseState } from '../model/caseState';
import type { Id } from '../model/id';
import { type LinkKind, linkKinds } from '../model/weighingRows';
import { ClaimScene } from './testing/claimScene';
import { type Weighing, weigh } from './weigh';

const origins = ['A', 'B', 'C', 'D', 'E'];
const claims = ['P', 'Q', 'R', 'S'];
const sources = ['S1', 'S2', 'S3', 'S4'];
const tables = ['claims', 'statements', 'highlights', 'sources', 'origins', 'links', 'dependences'] as const;

const anyOf = <Item>(items: readonly Item[]) => fc.constantFrom(...items);
const place = fc.nat(30);
const change = fc.oneof(
  {
    arbitrary: fc.record({
      kind: fc.constant('says' as const),
      chain: fc.array(anyOf(origins), { maxLength: 3 }),
      outlet: fc.option(anyOf(origins), { nil: undefined }),
      source: anyOf(sources),
      claim: anyOf(claims),
      stance: anyOf(['asserts', 'asserts', 'denies', 'doubts', 'mentions'] as const),
    }),
    weight: 4,
  },
  {
    arbitrary: fc.record({
      kind: fc.constant('link' as const),
      from: anyOf(claims),
      to: anyOf(claims),
      link: anyOf(linkKinds),
    }),
    weight: 2,
  },
  fc.record({
    kind: fc.constant('hold' as const),
    left: anyOf(origins),
    right: anyOf(origins),
    verdict: anyOf(['dependent', 'independent'] as const),
  }),
  fc.record({
    kind: fc.constant('holdSources' as const),
    left: anyOf(sources),
    right: anyOf(sources),
    verdict: anyOf(['dependent', 'independent'] as const),
  }),
  fc.record({
    kind: fc.constant('nearly' as const),
    left: anyOf(sources),
    right: anyOf(sources),
    near: anyOf(['same', 'inside', 'around'] as const),
  }),
  fc.record({ kind: fc.constant('forget' as const), place }),
  fc.record({ kind: fc.constant('bin' as const), table: anyOf(tables), place }),
  fc.record({ kind: fc.constant('restore' as const), table: anyOf(tables), place }),
  fc.record({ kind: fc.constant('take away' as const), table: anyOf(tables), place }),
  fc.record({
    kind: fc.constant('rename' as const),
    table: anyOf(['claims', 'origins', 'sources'] as const),
    place,
    name: anyOf(['X', 'Y']),
  }),
  fc.record({
    kind: fc.constant('date' as const),
    table: anyOf(['claims', 'sources'] as const),
    place,
    date: anyOf(['2026-05-03', '2026-05-04']),
  }),
  fc.record({ kind: fc.constant('parent' as const), child: anyOf(origins), parent: anyOf(origins) }),
  fc.record({ kind: fc.constant('move' as const), place, source: anyOf(sources) }),
  fc.record({ kind: fc.constant('same text' as const), left: anyOf(sources), right: anyOf(sources) }),
);
type Step = typeof change extends fc.Arbitrary<infer Made> ? Made : never;

function take(scene: ClaimScene, step: Step): void {
  const rowAt = (table: (typeof tables)[number], at: number) => {
    const rows = [...(scene.state[table] as Map<Id, { id: Id }>).values()];
    return rows[at % Math.max(1, rows.length)];
  };
  const put = (table: (typeof tables)[number], row: { id: Id } | undefined, fields: object) => {
    if (row) (scene.state[table] as Map<Id, unknown>).set(row.id, { ...row, ...fields });
  };
  switch (step.kind) {
    case 'says':
      scene.says(step.chain, step);
      return;
    case 'link':
      if (step.from !== step.to) scene.link(step.from, step.link as LinkKind, step.to);
      return;
    case 'hold':
      scene.hold(scene.origin(step.left), scene.origin(step.right), step.verdict);
      return;
    case 'holdSources':
      scene.hold(scene.source(step.left), scene.source(step.right), step.verdict, 'sources');
      return;
    case 'nearly':
      if (step.left !== step.right) scene.nearly(step.left, step.right, step.near);
      return;
    case 'forget':
      scene.near.splice(step.place % Math.max(1, scene.near.length), 1);
      return;
    case 'bin':
      put(step.table, rowAt(step.table, step.place), { deletedAt: '2026-06-01T00:00:00.000Z' });
      return;
    case 'restore':
      put(step.table, rowAt(step.table, step.place), { deletedAt: null });
      return;
    case 'take away':
      scene.state[step.table].delete(rowAt(step.table, step.place)?.id ?? '');
      return;
    case 'rename':
      put(step.table, rowAt(step.table, step.place), {
        name: step.name,
        text: step.name,
        title: step.name,
      });
      return;
    case 'date':
      put(step.table, rowAt(step.table, step.place), {
        time: { from: step.date },
        publishedAt: step.date,
      });
      return;
    case 'parent': {
      const child = scene.state.origins.get(scene.origin(step.child));
      put('origins', child, { parentId: scene.origin(step.parent) });
      return;
    }
    case 'move':
      put('highlights', rowAt('highlights', step.place), { sourceId: scene.source(step.source) });
      return;
    case 'same text': {
      const textSha256 = scene.state.sources.get(scene.source(step.left))?.textSha256;
      put('sources', scene.state.sources.get(scene.source(step.right)), { textSha256 });
      return;
    }
  }
}

/** All that can be asked of a weighing. */
function answers(weighing: Weighing) {
  return {
    claims: weighing.claims.map(({ id, text }) => [id, text]),
    standings: weighing.claims.map(({ id }) => weighing.standingOf(id)),
    links: weighing.claims.map(({ id }) => weighing.linksOf(id)),
    statements: weighing.claims.map(({ id }) =>
      weighing.statementsOf(id).map((row) => [row, weighing.rootOf(row), weighing.voiceOf(row)]),
    ),
    circles: weighing.circles(),
  };
}

it('a case weighed again after any changes stands as one that is weighed for the first time', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(change, anyOf([...claims, 'all', 'none'])), { minLength: 2, maxLength: 14 }),
      (steps) => {
        const scene = new ClaimScene();
        for (const name of claims) scene.claim(name);
        let before: Weighing | undefined;
        for (const [step, asked] of steps) {
          take(scene, step);
          const state = copyOfCaseState(scene.state);
          const knowledge = { nearDuplicates: [...scene.near] };
          const again = weigh(state, knowledge, before);
          // What was not asked for is not weighed, and must not be taken for weighed next time.
          if (asked === 'all') answers(again);
          else if (asked !== 'none') again.standingOf(scene.claim(asked));
          before = again;
          const [now, fresh] = [weigh(state, knowledge, again), weigh(state, knowledge)].map(answers);
          if (JSON.stringify(now) !== JSON.stringify(fresh)) expect(now).toEqual(fresh);
        }
      },
    ),
    { numRuns: 150 },
  );
});

it('a change of one claim leaves the answers about others as they were', () => {
  const scene = new ClaimScene();
  scene.says(['A'], { claim: 'P' });
  scene.says(['B'], { claim: 'Q' });
  scene.says(['B', 'A'], { claim: 'R' });
  scene.link('R', 'supports', 'Q');
  const before = weigh(copyOfCaseState(scene.state));
  answers(before);
  scene.says(['C'], { claim: 'P' });
  const after = weigh(copyOfCaseState(scene.state), undefined, before);
  const isKept = (claim: string) =>
    after.standingOf(scene.claim(claim)) === before.standingOf(scene.claim(claim));
  expect(['P', 'Q', 'R'].map(isKept)).toEqual([false, true, true]);
  const row = scene.state.origins.get(scene.origin('B'));
  if (row) scene.state.origins.set(row.id, { ...row, name: 'Bureau' });
  const renamed = weigh(copyOfCaseState(scene.state), undefined, after);
  const isKeptNow = (claim: string) =>
    renamed.standingOf(scene.claim(claim)) === after.standingOf(scene.claim(claim));
  expect(['P', 'Q', 'R'].map(isKeptNow)).toEqual([true, false, false]);
});
