import { expect, test } from 'vitest';
import { conflictsOf } from '../../assess/conflicts';
import { weigh } from '../../assess/weigh';
import { richText } from '../../export/testing/caseBuilder';
import { depotCase } from '../../export/testing/depotCase';
import type { RichNode } from '../../model/richText';
import type { CitationStyle } from '../../model/rows';
import { resolveReport } from '../resolveReport';
import { blockWords } from '../testing/blockWords';
import { type LiveBlockKind, liveBlockAttributes, liveBlockKinds } from './liveBlockKinds';

type Depot = ReturnType<typeof depotCase>;

const live = (block: LiveBlockKind, scope: 'case' | 'report' = 'case'): RichNode => ({
  type: 'liveBlock',
  attrs: { ...liveBlockAttributes(block, scope) },
});
const words = (text: string, ...marks: RichNode['marks'] & object): RichNode => ({
  type: 'text',
  text,
  ...(marks.length && { marks }),
});
const paragraph = (...content: RichNode[]): RichNode => ({ type: 'paragraph', content });
const cite = (id: string): RichNode => ({ type: 'citation', attrs: { kind: 'highlight', id, label: 'x' } });
const likely = { type: 'likelihood', attrs: { term: 'likely', yardstick: 'icd203' } };
const moderate = { type: 'confidence', attrs: { level: 'moderate', yardstick: 'icd203' } };

async function written(depot: Depot, content: RichNode[], citationStyle?: CitationStyle) {
  depot.build.state.reports.clear();
  const report = depot.build.report('Report', content);
  if (citationStyle) depot.build.state.reports.set(report.id, { ...report, citationStyle });
  const resolved = await resolveReport(depot.build.input());
  if (!resolved.ok) throw new Error(resolved.error.message);
  return { ...resolved.value, words: blockWords(resolved.value.body) };
}

test('the claims table says who asserts and who denies, each with its grade and a note that leads there', async () => {
  const { words: table, notes } = await written(depotCase(), [live('claims')]);
  expect(table).toContain('Rebels held the southern half of the depot on 3 May. | Contested');
  expect(table).toContain(
    'citing Sarab Monitor, citing two residents (hedged: “according to”) B3[1] | Al-Masar D[2]',
  );
  expect(notes).toHaveLength(2);
});

test('a claim that is not cited is not in the table of what the report cites', async () => {
  const depot = depotCase();
  depot.build.claim('Nobody speaks of this.');
  const all = await written(depot, [live('claims')]);
  const cited = await written(depot, [
    { type: 'claimBlock', attrs: { claim: depot.held.id, label: 'x' } },
    live('claims', 'report'),
  ]);
  expect(all.words).toContain('Nobody speaks of this.');
  expect(cited.words).not.toContain('Nobody speaks of this.');
  expect(cited.words).toContain('| Contested');
});

test('a contradiction shows both sides with the analyst’s view and what would settle it', async () => {
  const depot = depotCase();
  const { state } = depot.build;
  const [conflict] = conflictsOf(state, weigh(state)).conflicts;
  if (!conflict) throw new Error('no conflict');
  const row = { ...depot.held, key: conflict.key, claimIds: [...conflict.claimIds], state: 'open' as const };
  state.conflicts.set('v', {
    ...row,
    note: richText('The agency speaks for one side.'),
    wouldSettle: 'A picture of the fence.',
  });
  const { words: text } = await written(depot, [live('contradictions')]);
  expect(text).toContain('fuel depot on Tuesday');
  expect(text).toContain('ثلاثة حراس');
  expect(text).toContain('The analyst’s view: The agency speaks for one side.');
  expect(text).toContain('What would settle it: A picture of the fence.');
});

test('the source summary counts papers that print one agency as what they are, and says what carries a judgement', async () => {
  const depot = depotCase();
  const { words: text } = await written(depot, [
    paragraph(
      words('It is '),
      words('likely', likely),
      words(' that the Front held it.'),
      cite(depot.depot.id),
    ),
    paragraph(words('A picture shows smoke.')),
    live('source-summary'),
  ]);
  expect(text).toContain('This report cites 1 of the 2 sources of its case: 1 plain text.');
  expect(text).toContain('1 statement in them goes back to 1 independent root: two residents.');
  expect(text).toContain('It is likely that the Front held it. | The Northern Courier[2] | 1: two residents');
  expect(text).not.toContain('shows smoke. |');
});

test('the box of terms has those of the yardstick in use and sets apart the ones the text uses', async () => {
  const { body, words: text } = await written(depotCase(), [
    paragraph(words('It is '), words('likely', likely), words('.')),
    paragraph(words('We hold it with '), words('moderate confidence', moderate), words('.')),
    live('yardstick'),
  ]);
  expect(text).toContain('Very likely | highly probable | 80–95\u00a0%');
  expect(text).toContain('Intelligence Community Directive 203');
  expect(text).toContain('B usually reliable');
  const bold = JSON.stringify(body)
    .match(/"text":"[^"]*","marks":\{"strong":true\}/gu)
    ?.map((each) => each.split('"')[3]);
  expect(bold).toEqual(expect.arrayContaining(['Likely', 'Moderate']));
  expect(bold).not.toContain('Very likely');
});

test('marked terms are seen in what is handed over, with what they mean', async () => {
  const { body } = await written(depotCase(), [
    paragraph(words('likely', likely), words(' and '), words('moderate confidence', moderate)),
  ]);
  expect(body[0]).toMatchObject({
    inlines: [
      { marks: { strong: true, term: { kind: 'likelihood', meaning: 'Likely: 55–80 % (ICD 203)' } } },
      {},
      { marks: { underline: true, term: { kind: 'confidence', meaning: 'Moderate confidence (ICD 203)' } } },
    ],
  });
});

test('references are those of the whole report, also where the block stands before the text, and each source is described once', async () => {
  const depot = depotCase();
  const { words: text } = await written(depot, [
    live('references'),
    paragraph(words('Held.'), cite(depot.depot.id)),
    paragraph(words('Denied.'), cite(depot.agency.id), cite(depot.fence.id), cite(depot.depot.id)),
  ]);
  expect(text).toMatch(/^Source \| Cited in notes\nThe Northern Courier, A\. Writer\. Rebels overrun/u);
  expect(text).toContain('Published 4 May 2024. Accessed 5 May 2024');
  expect(text).toContain('https://courier.example/depot');
  expect(text).toMatch(/SHA-256 [0-9a-f]{64}/u);
  expect(text).toContain('held usually reliable');
  expect(text.split('\n').filter((row) => row.includes('SHA-256'))).toHaveLength(2);
  expect(text).toContain('1, 4: ¶1. Grade B3');
  expect(text).toContain('3: ¶1.');
});

test('annotated sources have the notes on them and on their highlights, without a note number each', async () => {
  const { words: text, notes } = await written(depotCase(), [live('sources')]);
  expect(text).toContain('Read beside the agency’s dispatch.');
  expect(text).toContain('First account of the breach.');
  expect(notes).toEqual([]);
});

test('the codebook counts only highlights that are there', async () => {
  const { words: text } = await written(depotCase(), [live('codebook')]);
  expect(text).toContain('Losses | – | 3 | 2');
});

test.each(liveBlockKinds)('in an empty case “%s” is a sentence, never nothing', async (kind) => {
  const { build } = depotCase();
  for (const table of ['claims', 'statements', 'highlights', 'tags', 'reports', 'origins'] as const)
    build.state[table].clear();
  const { words: text } = await written({ ...depotCase(), build }, [live(kind)]);
  expect(text.trim()).not.toBe('');
});

test('a block of a later Assay is named, and the rest of the report goes out', async () => {
  const unknown = { type: 'liveBlock', attrs: { block: 'hologram', label: 'Hologram' } };
  const { words: text, warnings } = await written(depotCase(), [unknown, paragraph(words('After it.'))]);
  expect(text).toBe('[part “Hologram” that cannot be drawn]\nAfter it.');
  expect(warnings.join()).toContain('Hologram');
});

test('cited by names there are no note numbers but the writer’s own, and the bibliography has the same names', async () => {
  const depot = depotCase();
  const content = [
    paragraph(
      words('Held by nightfall.'),
      cite(depot.depot.id),
      cite(depot.agency.id),
      words(' Then smoke.'),
    ),
    paragraph(words('A remark'), { type: 'footnote', attrs: { text: 'In the writer’s own words.' } }),
    live('references'),
  ];
  const byAuthor = await written(depot, content, 'author-date');
  expect(byAuthor.words).toContain('Held by nightfall (A. Writer 2024, ¶1; Al-Masar 2024, ¶1). Then smoke.');
  expect(byAuthor.words).toContain('A remark[1]');
  expect(byAuthor.notes).toHaveLength(1);
  expect(byAuthor.sources.map(({ citedAs }) => citedAs)).toEqual(['A. Writer 2024', 'Al-Masar 2024']);
  expect(byAuthor.words).toContain('A. Writer 2024 | The Northern Courier');
  const byTitle = await written(depot, content, 'short-title');
  expect(byTitle.words).toContain('(“Rebels overrun part of the fuel depot”, ¶1; “بيان الوكالة”, ¶1)');
});

test('sources that would be cited alike are told apart', async () => {
  const depot = depotCase();
  const again = { originId: depot.courier.id, author: 'A. Writer', publishedAt: '2024-06-01' };
  const later = depot.build.source([{ text: 'Another day, other words.' }], again);
  const other = depot.build.highlight(later, 'other words');
  const { words: text } = await written(
    depot,
    [paragraph(words('So.'), cite(depot.depot.id), cite(other.id))],
    'author-date',
  );
  expect(text).toBe('So (A. Writer 2024a, ¶1; A. Writer 2024b, ¶1).');
});

test('what a template asks for and nobody wrote goes nowhere', async () => {
  const prompt = { type: 'paragraph', attrs: { prompt: 'Say what follows from it.' } };
  const { body } = await written(depotCase(), [prompt, { ...prompt, content: [words('It follows.')] }]);
  expect(blockWords(body)).toBe('It follows.');
});
