import { describe, expect, test } from 'vitest';
import { CaseBuilder } from '../export/testing/caseBuilder';
import { depotCase } from '../export/testing/depotCase';
import type { RichNode } from '../model/richText';
import { citedPlace } from './citedPlace';
import { inlineText } from './inlineText';
import type { ReportDocument } from './reportDocument';
import { resolveReport } from './resolveReport';

async function resolved(...input: Parameters<CaseBuilder['input']>): Promise<ReportDocument> {
  return resolvedFrom(depotCase().build, ...input);
}

async function resolvedFrom(build: CaseBuilder, ...input: Parameters<CaseBuilder['input']>) {
  const report = await resolveReport(build.input(...input));
  if (!report.ok) throw new Error(report.error.message);
  return report.value;
}

function reversed<Row>(rows: ReadonlyMap<string, Row>): Map<string, Row> {
  return new Map([...rows].reverse());
}

describe('resolving a report', () => {
  test('a highlight whose words are not in the source stops the export, naming source and place', async () => {
    const { build, depot } = depotCase();
    const [range] = depot.ranges;
    if (!range) throw new Error('no range');
    build.state.highlights.set(depot.id, { ...depot, ranges: [{ ...range, start: range.start + 1 }] });
    const report = await resolveReport(build.input());
    expect(report).toMatchObject({ ok: false, error: { code: 'quotation-mismatch' } });
    expect(report.ok ? '' : report.error.message).toMatch(
      /“Rebels overrun part of the fuel depot” \(¶1, .*“fuel depot on Tuesday/,
    );
  });

  test('a highlight in the bin does not stop it', async () => {
    const { build, binned } = depotCase();
    const ranges = binned.ranges.map((range) => ({ ...range, exact: 'other words' }));
    build.state.highlights.set(binned.id, { ...binned, ranges });
    expect((await resolveReport(build.input())).ok).toBe(true);
  });

  test('a citation follows its target’s present name and words', async () => {
    const { build, held } = depotCase();
    build.state.claims.set(held.id, { ...held, text: 'A new wording.' });
    const report = await resolvedFrom(build);
    const lines = report.body.flatMap((block) => ('inlines' in block ? [inlineText(block.inlines)] : []));
    expect(lines.join('\n')).toContain('See A new wording.');
    expect(lines.join('\n')).not.toContain('old name');
  });

  test('a citation into a source in the bin says so', async () => {
    const { build, arabic } = depotCase();
    build.state.sources.set(arabic.id, { ...arabic, deletedAt: '2024-05-05T10:00:00.000Z' });
    const report = await resolvedFrom(build);
    expect(report.body).toContainEqual({
      kind: 'gone',
      text: '[quotation of a deleted highlight “three guards”]',
    });
    expect(report.warnings).toContain(
      'The report quotes the highlight “three guards”, which has been deleted.',
    );
    expect(report.annex).toHaveLength(1);
  });

  test('a source cited again is described once and the note says where', async () => {
    const [first, second] = (await resolved()).notes.map((note) => inlineText(note.inlines));
    expect(first).toContain('SHA-256');
    expect(second).not.toContain('SHA-256');
    expect(second).toContain('Described in note 1.');
  });

  test('without a report the annotated sources are exported, without any highlight all sources', async () => {
    const { build, report, news, arabic } = depotCase();
    build.state.reports.delete(report.id);
    expect((await resolvedFrom(build)).annex.map(({ source }) => source.id)).toEqual([news.id, arabic.id]);
    build.state.highlights.clear();
    expect((await resolvedFrom(build)).annex).toHaveLength(2);
  });

  test.each([
    ['an empty case', { kind: 'case' }, 'nothing-to-export'],
    ['an unknown report', { kind: 'report', id: 'x' }, 'no-such-report'],
    ['an unknown source', { kind: 'source', id: 'x' }, 'no-such-source'],
  ] as const)('%s is a sentence, not an empty file', async (_, target, code) => {
    expect(await resolveReport(new CaseBuilder().input(target))).toMatchObject({
      ok: false,
      error: { code },
    });
  });

  test('a report nested without end does not exhaust the stack', async () => {
    const build = new CaseBuilder();
    let node: RichNode = { type: 'paragraph', content: [{ type: 'text', text: 'deep' }] };
    for (let depth = 0; depth < 3_000; depth += 1) node = { type: 'blockquote', content: [node] };
    build.report('Deep', [node]);
    expect((await resolvedFrom(build)).warnings).toEqual([
      'A part of the text is nested too deeply and was left out.',
    ]);
  });

  test('rows in another order make the same report', async () => {
    const { build } = depotCase();
    const turned = { ...build.input(), state: { ...build.state } };
    for (const table of ['highlights', 'statements', 'sources'] as const)
      Object.assign(turned.state, { [table]: reversed(build.state[table] as Map<string, unknown>) });
    const other = await resolveReport(turned);
    expect(other.ok && other.value).toEqual(await resolvedFrom(build));
  });
});

describe('where a passage stands', () => {
  const { build, news } = depotCase();
  const text = build.texts.get(news.id) ?? { text: '', blocks: [] };
  test.each([
    ['Rebels overrun', 'heading before ¶1'],
    ['Fighters', '¶1'],
    ['He gave no evidence.\n\nNine', '¶2–3'],
    ['at least eleven', '¶5'],
    ['guard wrote', '¶7'],
  ])('“%s” is at %s', (words, place) => {
    const start = text.text.indexOf(words);
    expect(citedPlace(text, start, start + words.length)).toBe(place);
  });

  test.each([
    [0, 4, 'p. iv'],
    [5, 9, 'p. 1'],
    [5, 12, 'pp. 1–2'],
    [3, 6, 'pp. iv–1'],
    [0, 20, 'pp. iv–2'],
    [9, 10, '¶1'],
  ])('%i to %i of a document with pages is at %s', (start, end, place) => {
    const page = (label: string, from: number, to: number) => ({
      label,
      start: from,
      end: to,
      width: 1,
      height: 1,
      runs: [],
    });
    const paged = {
      text: 'four five; six seven',
      blocks: [{ kind: 'paragraph' as const, start: 0, end: 20 }],
      pages: [page('iv', 0, 4), page('1', 5, 9), page('blank', 9, 9), page('2', 11, 20)],
    };
    expect(citedPlace(paged, start, end)).toBe(place);
  });
});
