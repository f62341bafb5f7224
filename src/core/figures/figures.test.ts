import { expect, test } from 'vitest';
import { conflictsOf } from '../assess/conflicts';
import { weigh } from '../assess/weigh';
import { CaseBuilder } from '../export/testing/caseBuilder';
import type { OriginRow, Quantity } from '../model/claimRows';
import { attributionGraph } from './attribution/attributionGraph';
import { figureData, figureSvg } from './figure';
import { figureAttributes, readFigureAttributes } from './figureSpec';
import { cellLook } from './matrix/cellLook';
import { buildMatrix } from './matrix/matrix';
import { lookWords } from './matrix/matrixScene';
import { quantityGroups } from './quantities/quantityGroups';
import { claimsInScope, type FigureScope } from './scope';
import { buildTimeline } from './timeline/timeline';

const grade = (code: string) => ({ scheme: 'nato', code });
const quantity = (low: number | null, high: number | null, more: Partial<Quantity> = {}): Quantity => ({
  low,
  best: null,
  high,
  unit: 'people',
  kind: 'killed',
  who: 'guards',
  asOf: null,
  ...more,
});

/** Courier and Radio cite each other; Masar denies; three give numbers. */
function smallCase() {
  const make = new CaseBuilder();
  const [courier, radio, masar, nurse] = ['Courier', 'Radio', 'Masar <&> "x"', 'ممرضة'].map((name) =>
    make.origin(name),
  );
  if (!courier || !radio || !masar || !nurse) throw new Error('no origins');
  const tag = make.tag('Losses');
  const source = (origin: OriginRow, title: string, publishedAt: string | null) =>
    make.source([{ text: `${title} says one thing and another.` }], {
      title,
      publishedAt,
      originId: origin.id,
    });
  const early = source(courier, 'Early', '2026-05-01');
  const late = source(radio, 'Late', '2026-05-04');
  const undated = source(masar, 'Undated', null);
  const road = make.claim('The road was cut');
  const dead = make.claim('Guards were killed');
  make.claim('Nobody speaks of this');
  make.state.claims.set(road.id, { ...road, time: { from: '2026-05-03' } });
  const chain = (...origins: OriginRow[]) =>
    origins.map(({ id }) => ({ originId: id, mode: 'indirect' as const, hedge: null }));
  const one = make.highlight(early, 'one thing', { tagIds: [tag.id] });
  const two = make.highlight(late, 'one thing');
  const three = make.highlight(undated, 'another');
  make.statement(road, one, {
    chain: chain(courier, radio),
    credibility: grade('3'),
    reliability: grade('B'),
  });
  make.statement(road, two, { chain: chain(radio, courier) });
  make.statement(road, three, { stance: 'denies', chain: chain(masar) });
  make.statement(dead, one, { chain: chain(courier, nurse), quantity: quantity(9, 14) });
  make.statement(dead, two, { chain: chain(radio), quantity: quantity(11, null) });
  make.statement(dead, three, { chain: chain(masar), quantity: quantity(3, 3, { unit: 'People ' }) });
  return {
    state: make.state,
    weighing: weigh(make.state),
    courier,
    radio,
    masar,
    nurse,
    road,
    dead,
    tag,
    early,
    late,
  };
}

type SmallCase = ReturnType<typeof smallCase>;
const scoped = ({ state, weighing }: SmallCase, scope: FigureScope = {}) =>
  claimsInScope(state, weighing, scope);
const texts = (made: SmallCase, scope: FigureScope) => scoped(made, scope).map(({ claim }) => claim.text);

test('a scope narrows by words in any order, by standing, and by who speaks anywhere in a chain', () => {
  const made = smallCase();
  expect(texts(made, { text: 'CUT road' })).toEqual(['The road was cut']);
  expect(texts(made, { text: 'road killed' })).toEqual([]);
  expect(texts(made, { standing: 'contested' })).toEqual(['The road was cut']);
  expect(texts(made, { origin: made.nurse.id })).toEqual(['Guards were killed']);
  expect(texts(made, { origin: made.courier.id })).toHaveLength(2);
});

test('a tag or a source leaves only its own statements, and no claim without any', () => {
  const made = smallCase();
  expect(scoped(made, { tag: made.tag.id }).map(({ statements }) => statements.length)).toEqual([1, 1]);
  expect(scoped(made, { source: made.late.id, text: 'road' })).toHaveLength(1);
  expect(scoped(made, { source: 'no such' })).toEqual([]);
});

test('the matrix has a disputed claim first, a column per root, and counts silent claims apart', () => {
  const made = smallCase();
  const matrix = buildMatrix(made.state, made.weighing, scoped(made));
  expect(matrix.rows.map(({ claim }) => claim.text)).toEqual(['The road was cut', 'Guards were killed']);
  expect(matrix.silent).toBe(1);
  expect(matrix.columns.map(({ name, claims }) => [name, claims])).toContainEqual([made.masar.name, 2]);
  const outlets = buildMatrix(made.state, made.weighing, scoped(made), { columns: 'outlets' });
  expect(outlets.columns.map(({ name }) => name)).not.toContain(made.nurse.name);
  expect(outlets.rows[0]?.cells.get(made.courier.id)).toHaveLength(1);
});

test('who cite each other are circular, and who is only cited is not', () => {
  const made = smallCase();
  const graph = attributionGraph(made.state, made.weighing, scoped(made));
  const circular = graph.nodes.filter(({ isCircular }) => isCircular).map(({ name }) => name);
  expect(circular.sort()).toEqual(['Courier', 'Radio']);
  const toNurse = graph.edges.find(({ to }) => to === made.nurse.id);
  expect(toNurse).toMatchObject({ from: made.courier.id, isCircular: false, kind: 'cites' });
});

test('a chain that comes back to somebody counts its statement once, and draws no line from one to itself', () => {
  const make = new CaseBuilder();
  const [north, south] = [make.origin('North'), make.origin('South')];
  const source = make.source([{ kind: 'paragraph', text: 'one two' }], { originId: north.id });
  const step = ({ id }: OriginRow) => ({ originId: id, mode: 'indirect' as const, hedge: null });
  const claim = make.claim('The road was cut');
  const back = make.statement(claim, make.highlight(source, 'one'), {
    chain: [step(north), step(south), step(north), step(north)],
  });
  const plain = make.statement(claim, make.highlight(source, 'two'));
  const weighing = weigh(make.state);
  const graph = attributionGraph(make.state, weighing, claimsInScope(make.state, weighing, {}));
  expect(graph.nodes.map(({ name, statements, isRoot }) => [name, statements, isRoot])).toEqual([
    ['North', [back.id, plain.id], true],
    ['South', [back.id], false],
  ]);
  const cites = graph.edges.filter(({ kind }) => kind === 'cites');
  expect(cites.map(({ from, to, statements }) => [from, to, statements])).toEqual([
    [north.id, south.id, [back.id]],
    [south.id, north.id, [back.id]],
  ]);
});

test('an account dated before what it asserts is marked, one dated after is not', () => {
  const made = smallCase();
  const timeline = buildTimeline(made.state, scoped(made));
  expect(timeline.events).toHaveLength(1);
  const marks = timeline.events[0]?.reports.map(({ source, isBefore }) => [source.title, isBefore]);
  expect(marks).toEqual([
    ['Early', true],
    ['Late', false],
  ]);
  expect(timeline.undatedClaims).toHaveLength(2);
  expect(timeline.undatedSources.map(({ title }) => title)).toEqual(['Undated']);
});

test('numbers of claims that contradict each other stand on one axis, those of others apart', () => {
  const numbersOf = (linked: boolean) => {
    const make = new CaseBuilder();
    const claims = ['Nine died', 'Three died'].map((text) => make.claim(text));
    for (const [place, claim] of claims.entries()) {
      const source = make.source([{ text: claim.text }], {
        originId: make.origin(`Paper ${place}`).id,
      });
      const given = place === 0 ? quantity(9, null) : quantity(3, 3);
      make.statement(claim, make.highlight(source, claim.text), { quantity: given });
    }
    const [nine, three] = claims;
    if (!nine || !three) throw new Error('there are two claims');
    const { id, caseId, ...dates } = nine;
    const link = { ...dates, id: three.id, caseId, fromId: three.id, toId: id, kind: 'contradicts' as const };
    if (linked) make.state.links.set(link.id, { ...link, reason: '' });
    const weighing = weigh(make.state);
    return quantityGroups(make.state, weighing, claimsInScope(make.state, weighing, {}));
  };
  expect(numbersOf(false).groups).toMatchObject([{ isConflict: false }, { isConflict: false }]);
  expect(numbersOf(true).groups).toMatchObject([
    { claim: { text: 'Nine died' }, others: [{ text: 'Three died' }], isConflict: true },
  ]);
});

test('a count that has grown by a later day is no conflict in the picture, as it is none in the case', () => {
  const numbersOf = (asOf: string, low: number) => {
    const make = new CaseBuilder();
    const claim = make.claim('Guards died');
    for (const [place, given] of [
      quantity(3, 3, { asOf: '2026-05-03' }),
      quantity(low, null, { asOf }),
    ].entries()) {
      const source = make.source([{ text: claim.text }], { originId: make.origin(`Paper ${place}`).id });
      make.statement(claim, make.highlight(source, claim.text), { quantity: given });
    }
    const weighing = weigh(make.state);
    return quantityGroups(make.state, weighing, claimsInScope(make.state, weighing, {})).groups[0];
  };
  expect(numbersOf('2026-05-04', 11)).toMatchObject({ isConflict: false, gap: null });
  expect(numbersOf('2026-05-03', 11)).toMatchObject({ isConflict: true, gap: { low: 3, high: 11 } });
});

test('numbers that meet nowhere leave a gap; “at least 11” meets 9–14', () => {
  const made = smallCase();
  const [group] = quantityGroups(made.state, made.weighing, scoped(made)).groups;
  expect(group?.gap).toEqual({ low: 3, high: 9 });
  expect(group?.lines.map(({ name, against }) => [name, against.length])).toEqual([
    [made.masar.name, 2],
    [made.nurse.name, 1],
    ['Radio', 1],
  ]);
});

test('every picture is the same each time, is escaped, refers to nothing outside, and has a table', () => {
  for (const kind of ['matrix', 'attribution', 'timeline', 'quantities'] as const) {
    const made = smallCase();
    const data = figureData(made.state, made.weighing, { kind, scope: {} });
    const svg = figureSvg(data);
    expect(svg).toBe(figureSvg(figureData(made.state, made.weighing, { kind, scope: {} })));
    expect(svg).toContain('<title id="figure-title">');
    expect(svg).not.toContain('<&>');
    expect(svg).not.toMatch(/href|url\(|<style|<script|@import/);
    expect(svg.match(/http[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
    expect(data.table.rows.length).toBeGreaterThan(0);
    for (const row of data.table.rows) expect(row).toHaveLength(data.table.columns.length);
  }
});

test('a narrowed picture says so, a whole one does not', () => {
  const { state, weighing } = smallCase();
  const remarks = (scope: FigureScope) =>
    figureData(state, weighing, { kind: 'quantities', scope }).table.remarks.join(' ');
  expect(remarks({ text: 'guards', standing: 'contested' })).toContain(
    'Only claims with “guards”, claims that are contested.',
  );
  expect(remarks({})).not.toContain('Only');
});

test('a spec comes back from a report as it went in, and a foreign one is refused', () => {
  const spec = { kind: 'matrix', scope: { text: 'road' }, columns: 'outlets' } as const;
  expect(readFigureAttributes({ ...figureAttributes(spec) })).toEqual(spec);
  expect(readFigureAttributes({ figure: 'pie', options: '{}' })).toBeNull();
  expect(readFigureAttributes({ figure: 'matrix', options: '{' })).toBeNull();
});

test('numbers conflict in the picture where they conflict in the list: later counts and “dead” for “killed” are known to both', () => {
  const drawn = (left: Partial<Quantity>, right: Partial<Quantity>) => {
    const make = new CaseBuilder();
    const claim = make.claim('They died');
    const source = make.source([{ kind: 'paragraph', text: 'one two' }]);
    for (const [word, fields] of [
      ['one', left],
      ['two', right],
    ] as const)
      make.statement(claim, make.highlight(source, word), {
        chain: [{ originId: make.origin(`Of ${word}`).id, mode: 'indirect', hedge: null }],
        quantity: quantity(fields.low ?? null, fields.high ?? null, fields),
      });
    const weighing = weigh(make.state);
    const { groups } = quantityGroups(make.state, weighing, claimsInScope(make.state, weighing, {}));
    const listed = conflictsOf(make.state, weighing).conflicts.length > 0;
    expect(groups.some(({ isConflict }) => isConflict)).toBe(listed);
    return { groups: groups.length, isConflict: listed };
  };
  const [few, many] = [
    { low: 3, high: 3 },
    { low: 9, high: 9 },
  ];
  expect(drawn(few, many)).toEqual({ groups: 1, isConflict: true });
  expect(drawn({ ...few, kind: 'dead' }, many)).toEqual({ groups: 1, isConflict: true });
  expect(drawn({ ...few, kind: 'injured' }, many)).toEqual({ groups: 2, isConflict: false });
  expect(drawn({ ...few, asOf: '2026-05-03' }, { ...many, asOf: '2026-05-04' })).toEqual({
    groups: 1,
    isConflict: false,
  });
  expect(drawn({ best: 10 }, { low: 11, high: 11 })).toEqual({ groups: 1, isConflict: false });
});

test('grades that differ are named in the cell as far as two go, and counted beyond', () => {
  const make = new CaseBuilder();
  const claim = make.claim('The road was cut');
  const source = make.source([{ kind: 'paragraph', text: 'one two three' }]);
  const given = ['one', 'two', 'three'].map((word, place) =>
    make.statement(claim, make.highlight(source, word), {
      reliability: { scheme: 'nato', code: ['C', 'B', 'F'][place] ?? '' },
      credibility: { scheme: 'nato', code: '3' },
    }),
  );
  expect(cellLook(given.slice(0, 1)).grade).toBe('C3');
  expect(cellLook(given.slice(0, 2)).grade).toBe('B3 C3');
  expect(lookWords(cellLook(given.slice(0, 2)))).toContain('grades B3 and C3');
  expect(cellLook(given).grade).toBe('3 grades');
  expect(lookWords(cellLook(given))).toContain('3 grades');
});

test('the timeline explains the marks that are in it, and no others', () => {
  const made = smallCase();
  const explained = figureSvg(figureData(made.state, made.weighing, { kind: 'timeline', scope: {} }));
  expect(explained).toContain('>reported before it was<');
  expect(explained).not.toContain('>captured<');
});
