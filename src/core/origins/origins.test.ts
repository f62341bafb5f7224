import { CaseBuilder } from '@core/export/testing/caseBuilder';
import type { DependenceRow, Grade, OriginRow } from '@core/model';
import { describe, expect, it } from 'vitest';
import { joinOrigins, type RowsOfOrigins } from './joinOrigins';
import { likelyKind } from './likelyKind';
import { originCalled } from './originCalled';
import { originsNamedIn } from './originsNamedIn';
import { parentProblem } from './parentProblem';

const stamp = { at: '2026-05-04T00:00:00.000Z', by: 'Tester' };
const nato = (code: string): Grade => ({ scheme: 'nato', code });

function rowsOf({ state }: CaseBuilder): RowsOfOrigins {
  return {
    origins: [...state.origins.values()],
    statements: [...state.statements.values()],
    sources: [...state.sources.values()],
    dependences: [...state.dependences.values()],
  };
}

function joined(builder: CaseBuilder, kept: OriginRow, gone: OriginRow) {
  const result = joinOrigins(rowsOf(builder), kept.id, gone.id, stamp);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

describe('a parent', () => {
  const builder = new CaseBuilder();
  const state = builder.origin('The state');
  const agency = builder.origin('Agency', 'outlet', { parentId: state.id });
  const desk = builder.origin('Desk', 'outlet', { parentId: agency.id });
  const origins = builder.state.origins;

  it('may be any origin that does not lead back', () => {
    expect(parentProblem(origins, desk.id, state.id)).toBeNull();
    expect(parentProblem(origins, state.id, null)).toBeNull();
    expect(parentProblem(origins, state.id, builder.origin('Another').id)).toBeNull();
  });

  it('is refused where it leads back, naming the whole circle', () => {
    expect(parentProblem(origins, state.id, state.id)).toBe('“The state” cannot belong to itself.');
    expect(parentProblem(origins, state.id, desk.id)).toBe(
      'This would go in a circle: “The state” belongs to “Desk” belongs to “Agency” belongs to “The state”. Take one of these away first.',
    );
  });

  it('that is in a circle already, from elsewhere, does not hang the window', () => {
    const left = builder.origin('Left');
    const right = builder.origin('Right', 'outlet', { parentId: left.id });
    builder.state.origins.set(left.id, { ...left, parentId: right.id });
    expect(parentProblem(builder.state.origins, desk.id, left.id)).toBeNull();
  });
});

describe('joining two origins', () => {
  it('leaves no statement, source, child or dependence with the one that goes', () => {
    const builder = new CaseBuilder();
    const kept = builder.origin('Sarab Monitor', 'organisation', { aliases: ['SM'] });
    const gone = builder.origin('The Sarab Monitor', 'organisation', { aliases: ['SM', 'Monitor of Sarab'] });
    const paper = builder.origin('Courier');
    const child = builder.origin('Field desk', 'group', { parentId: gone.id });
    const source = builder.source([{ kind: 'paragraph', text: 'Half the depot is held.' }], {
      originId: gone.id,
    });
    const claim = builder.claim('Half is held');
    const said = builder.statement(claim, builder.highlight(source, 'Half'), {
      chain: [
        { originId: paper.id, mode: 'own-voice', hedge: null },
        { originId: gone.id, mode: 'indirect', hedge: 'reportedly' },
      ],
    });
    const untouched = builder.statement(claim, builder.highlight(source, 'depot'), {
      chain: [{ originId: paper.id, mode: 'own-voice', hedge: null }],
    });
    const dependence = (leftId: string, rightId: string): DependenceRow => ({
      ...claim,
      id: crypto.randomUUID(),
      between: 'origins',
      leftId,
      rightId,
      verdict: 'dependent',
      reason: 'one desk',
    });
    const [onEachOther, onPaper] = [dependence(kept.id, gone.id), dependence(paper.id, gone.id)];
    for (const row of [onEachOther, onPaper]) builder.state.dependences.set(row.id, row);
    const result = joined(builder, kept, gone);
    expect(result.statements).toEqual([
      {
        id: said.id,
        fields: { chain: [said.chain[0], { originId: kept.id, mode: 'indirect', hedge: 'reportedly' }] },
      },
    ]);
    expect(result.statements.map(({ id }) => id)).not.toContain(untouched.id);
    expect(result.sources).toEqual([{ id: source.id, fields: { originId: kept.id } }]);
    expect(result.children).toEqual([{ id: child.id, fields: { parentId: kept.id } }]);
    expect(result.dependences).toEqual([{ id: onPaper.id, fields: { leftId: paper.id, rightId: kept.id } }]);
    expect(result.needless).toEqual([onEachOther.id]);
    expect(result.kept.fields.aliases).toEqual(['SM', 'The Sarab Monitor', 'Monitor of Sarab']);
  });

  it('makes no origin cite itself, and loses no hedge', () => {
    const builder = new CaseBuilder();
    const [kept, gone] = [builder.origin('A'), builder.origin('B')];
    const source = builder.source([{ kind: 'paragraph', text: 'One. Two.' }]);
    const chain = (first: string | null, second: string | null) => [
      { originId: kept.id, mode: 'own-voice' as const, hedge: first },
      { originId: gone.id, mode: 'indirect' as const, hedge: second },
    ];
    const claim = builder.claim('x');
    builder.statement(claim, builder.highlight(source, 'One'), { chain: chain(null, 'allegedly') });
    builder.statement(claim, builder.highlight(source, 'Two'), { chain: chain('seems', 'allegedly') });
    const [once, twice] = joined(builder, kept, gone).statements;
    expect(once?.fields.chain).toEqual([{ originId: kept.id, mode: 'own-voice', hedge: 'allegedly' }]);
    expect(twice?.fields.chain.map(({ originId, hedge }) => [originId, hedge])).toEqual([
      [kept.id, 'seems'],
      [kept.id, 'allegedly'],
    ]);
  });

  it('keeps the grade of the one that stays, and its history ends with it', () => {
    const builder = new CaseBuilder();
    const grading = (code: string, at: string) => ({ grade: nato(code), at, by: 'A', reason: '' });
    const kept = builder.origin('A', 'outlet', {
      reliability: nato('B'),
      gradings: [grading('B', '2026-01-01T00:00:00.000Z')],
    });
    const gone = builder.origin('B', 'outlet', {
      reliability: nato('D'),
      gradings: [grading('D', '2026-02-01T00:00:00.000Z')],
    });
    const { reliability, gradings } = joined(builder, kept, gone).kept.fields;
    expect(reliability).toEqual(nato('B'));
    expect(gradings?.map(({ grade }) => grade?.code)).toEqual(['B', 'D', 'B']);
    expect(gradings?.at(-1)).toMatchObject({ ...stamp, reason: 'Joined with “B”; this grade stays.' });
    const ungraded = builder.origin('C');
    expect(joined(builder, ungraded, gone).kept.fields).toMatchObject({
      reliability: nato('D'),
      gradings: [{ grade: nato('D') }],
    });
  });

  it('a parent joined with its own child does not become its own parent', () => {
    const builder = new CaseBuilder();
    const top = builder.origin('Top');
    const parent = builder.origin('Parent', 'outlet', { parentId: top.id });
    const child = builder.origin('Child', 'outlet', { parentId: parent.id });
    expect(joined(builder, child, parent).kept.fields.parentId).toBe(top.id);
    expect(joined(builder, parent, child).kept.fields.parentId).toBe(top.id);
    const grandchild = builder.origin('Grandchild', 'outlet', { parentId: child.id });
    expect(joined(builder, top, grandchild).kept.fields.parentId).toBeNull();
  });

  it('with itself or with one that is gone is refused in words', () => {
    const builder = new CaseBuilder();
    const only = builder.origin('Only');
    expect(joinOrigins(rowsOf(builder), only.id, only.id, stamp)).toMatchObject({
      ok: false,
      error: { message: '“Only” cannot be joined with itself.' },
    });
    expect(joinOrigins(rowsOf(builder), only.id, crypto.randomUUID(), stamp).ok).toBe(false);
  });
});

describe('finding an origin by what it is called', () => {
  const builder = new CaseBuilder();
  const monitor = builder.origin('Sarab Monitor', 'organisation', { aliases: ['SM', 'مرصد سراب'] });
  const paper = builder.origin('SM');
  const all = () => builder.state.origins.values();

  it('the name wins over an alias, and the bin over neither', () => {
    expect(originCalled(all(), ' sm ')?.id).toBe(paper.id);
    builder.state.origins.set(paper.id, { ...paper, deletedAt: stamp.at });
    expect(originCalled(all(), 'sm')?.id).toBe(monitor.id);
    expect(originCalled(all(), 'Sarab')).toBeUndefined();
  });

  it('in a text only as whole words, in the order they are named', () => {
    const courier = builder.origin('Courier');
    const named = (text: string) => originsNamedIn([courier, monitor], text).map(({ name }) => name);
    expect(named('the sarab monitor told the Courier')).toEqual(['Sarab Monitor', 'Courier']);
    expect(named('قال مرصد سراب')).toEqual(['Sarab Monitor']);
    expect(named('Couriers monitor Sarab')).toEqual([]);
    expect(named('an SM post')).toEqual([]);
  });
});

it.each([
  ['two residents', false, 'unnamed'],
  ['conflicting accounts', false, 'collective'],
  ['local media', true, 'collective'],
  ['@sarab_watch', true, 'person'],
  ['pictures posted on social media', false, 'imagery'],
  ['Satellite imagery of 3 May', false, 'imagery'],
  ['Local sources', false, 'unnamed'],
  ['Activists', true, 'unnamed'],
  ['Medical Sources Quarterly', true, 'outlet'],
  ['The Northern Courier', true, 'outlet'],
  ['Sarab Monitor', false, 'organisation'],
] as const)('“%s” is at first taken for what it looks like', (name, isFirst, kind) =>
  expect(likelyKind(name, isFirst)).toBe(kind),
);
