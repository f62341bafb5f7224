import { beforeEach, expect, it } from 'vitest';
import type { RichNode } from '../model/richText';
import { WrittenReport } from './testing/writtenReport';

let report: WrittenReport;
beforeEach(() => {
  report = new WrittenReport();
  report.passage('a', 'Courier', 'Nine guards were killed at the fence.');
  report.passage('b', 'Herald', 'The outer fence was cut on Sunday.');
  report.passage('c', 'Gazette', 'The Front reportedly took the depot.');
});
const stateOf = () => report.builder.state;
const highlightOf = (key: string) => {
  const highlight = stateOf().highlights.get(report.cited.get(key)?.id ?? '');
  if (!highlight) throw new Error(`nothing is cited as ${key}`);
  return highlight;
};
const judged = (content: readonly string[] | readonly RichNode[]) =>
  report.remarks(content, 'judgement-support').map(({ message }) => message);

it.each([
  ['absolute-words', 'This clearly shows it. {a}', 'clearly'],
  ['confirmed-alone', 'The cut was confirmed. {a}', 'was confirmed'],
  ['mixed-rows', 'It is likely that A. It is likely that B. It is improbable that C.', 'improbable'],
  ['quotation-changed', 'It says “eleven guards were killed”. {a}', 'eleven guards were killed'],
  ['hedge-dropped', 'The Front took the depot. {c}', 'The Front took the depot. \ufffc'],
  ['judgement-support', 'The depot probably fell.', 'The depot probably fell.'],
  [
    'likelihood-with-confidence',
    'With high confidence it will likely fall.',
    'With high confidence it will likely fall.',
  ],
])('%s marks the words it is about, not those beside them', (rule, words, marked) => {
  const line = `Some words before it. ${words}`;
  const [remark] = report.remarks([line], rule);
  // The paragraph opens at 0; a citation is one position long.
  const drawn = line.replaceAll(/\{\w\}/g, '\ufffc');
  expect(remark?.place && drawn.slice(remark.place.from - 1, remark.place.to - 1)).toBe(marked);
});

it('remarks come in the order of the text, whichever rule makes them', () => {
  const found = report.remarks(['Nine men fled.', 'This clearly shows it.', 'Ten men fled.']);
  expect(found.map(({ rule }) => rule)).toEqual(['number-uncited', 'absolute-words', 'number-uncited']);
});

it('a sentence that says who speaks, or leaves it open, drops no hedge', () => {
  const mention = { type: 'mention', attrs: { kind: 'claim', id: 'x', label: 'the Front' } };
  const named = {
    type: 'paragraph',
    content: [mention, { type: 'text', text: ' took it. ' }, ...(report.paragraph('{c}').content ?? [])],
  };
  const left = [
    report.paragraph('He told of the depot taken. {c}'),
    report.paragraph('It may be lost. {c}'),
    named,
  ];
  expect(report.remarks(left, 'hedge-dropped')).toEqual([]);
});

it('a source cited as a whole speaks with its outlet’s voice, and not out of the bin', () => {
  const { builder, cited } = report;
  const source = stateOf().sources.get(highlightOf('b').sourceId);
  if (!source) throw new Error('no source');
  cited.set('whole', { kind: 'source', id: source.id });
  expect(judged(['The fence was probably cut. {a}{whole}'])).toEqual([]);
  builder.state.sources.set(source.id, { ...source, deletedAt: source.createdAt });
  expect(judged(['The fence was probably cut. {a}{whole}'])).toEqual([expect.stringContaining('(Courier)')]);
});

it('who denies it does not make two voices with who asserts it', () => {
  const { builder } = report;
  const claim = builder.claim('The fence was cut');
  builder.statement(claim, highlightOf('a'));
  builder.statement(claim, highlightOf('b'), { stance: 'denies' });
  expect(judged(['The fence was probably cut. {a}{b}'])).toHaveLength(1);
});

it('a quotation below another heading is no ground of the sentence above it', () => {
  const heading = { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Elsewhere' }] };
  const quotation = {
    type: 'quotation',
    attrs: { highlight: highlightOf('b').id, label: 'The outer fence' },
  };
  const above = report.paragraph('The fence was probably cut. {a}');
  expect(judged([above, quotation])).toEqual([]);
  expect(judged([above, heading, quotation])).toHaveLength(1);
});

it('a quotation whose words have changed is marked itself, once, and a claim in the bin says nothing of its standing', () => {
  const { builder, standings } = report;
  const highlight = highlightOf('a');
  builder.state.highlights.set(highlight.id, { ...highlight, textSha256: 'f'.repeat(64) });
  const quotation = { type: 'quotation', attrs: { highlight: highlight.id, label: 'Nine guards' } };
  const found = report.remarks([report.paragraph('Some words.'), quotation], 'quotation-changed');
  // The paragraph takes 13 positions; the sentence before it rests on the quotation, too.
  expect(found.map(({ passage, place }) => [passage, place])).toContainEqual([
    'Nine guards',
    { from: 13, to: 14 },
  ]);

  const claim = builder.claim('The fence was cut');
  builder.statement(claim, highlightOf('b'));
  standings.set(claim.id, 'contested');
  const block = { type: 'claimBlock', attrs: { claim: claim.id, label: '' } };
  const changed = () =>
    report.remarks([report.paragraph('The fence was cut. {b}'), block], 'standing-changed');
  expect(changed().map(({ place }) => place)).toEqual([
    { from: 1, to: 21 },
    { from: 22, to: 23 },
  ]);
  builder.state.claims.set(claim.id, { ...claim, deletedAt: claim.createdAt });
  expect(changed()).toEqual([]);
});
