import { expect, it } from 'vitest';
import { weigh } from '../assess/weigh';
import { icd203 } from '../assess/yardsticks/icd203';
import { analyticStandards } from './standards';
import { WrittenReport } from './testing/writtenReport';

function standardsOf(written: WrittenReport, paragraphs: Parameters<WrittenReport['remarks']>[0]) {
  const open = written.remarks(paragraphs);
  const report = [...written.builder.state.reports.values()][0];
  if (!report) throw new Error('there is a report');
  const { state } = written.builder;
  const given = {
    state,
    weighing: weigh(state),
    yardstick: icd203,
    report,
    textOf: () => null,
    standingWhenCited: new Map(),
  };
  const standards = analyticStandards(given, open);
  expect(standards).toHaveLength(9);
  return (name: string) => standards.find((standard) => standard.name === name);
}

it('brings nine standards with what can be counted, and remarks that bear on them', () => {
  const written = new WrittenReport();
  written.passage('a', 'Courier', 'Nine guards were killed.');
  const named = standardsOf(written, ['It is likely that it fell. {a} Ten men fled.']);
  expect(named('uncertainty')?.evidence).toEqual(['1 of 1 judgement with a term of ICD 203']);
  expect(named('distinction')).toMatchObject({ evidence: ['1 sentence cited, 1 judgement'], open: 2 });
  expect(named('accuracy')?.open).toBe(1);
  expect(named('visuals')?.evidence).toEqual(['No figure and no table']);
});

it('counts as graded what is graded on both axes, and says apart what cannot be judged', () => {
  const written = new WrittenReport();
  const grade = (code: string) => ({ scheme: 'nato', code });
  const claim = written.builder.claim('The depot fell');
  const graded = [
    ['B', '2'],
    ['F', '2'],
    ['B', '6'],
    ['B', null],
    [null, null],
  ] as const;
  for (const [place, [reliability, credibility]] of graded.entries())
    written.builder.statement(
      claim,
      written.passage(`p${place}`, `Paper ${place}`, `It fell ${place} times.`),
      {
        reliability: reliability && grade(reliability),
        credibility: credibility && grade(credibility),
      },
    );
  written.builder.statement(claim, written.passage('uncited', 'Herald', 'It stood.'), { stance: 'denies' });
  const named = standardsOf(written, [
    'It is likely that it fell. {p0}{p1}{p2}{p3}{p4}',
    'It fell. It is unlikely.',
  ]);
  expect(named('sources')?.evidence).toEqual([
    '3 of 5 cited statements graded',
    '2 statements of an origin or content that cannot be judged',
  ]);
  expect(named('alternatives')?.evidence).toEqual([
    'No board of competing hypotheses in this case',
    '1 contested claim in the case',
  ]);
  expect(named('argument')?.evidence).toEqual(['1 judgement with citations']);
});

it('counts quotations that are live, not claims, and figures wherever they stand', () => {
  const written = new WrittenReport();
  const highlight = written.passage('a', 'Courier', 'Nine guards were killed.');
  const claim = written.builder.claim('It fell');
  const named = standardsOf(written, [
    { type: 'quotation', attrs: { highlight: highlight.id, label: 'Nine guards' } },
    { type: 'claimBlock', attrs: { claim: claim.id, label: 'It fell' } },
    {
      type: 'blockquote',
      content: [{ type: 'figure', attrs: { figure: 'matrix', options: '{}', label: '' } }],
    },
  ]);
  expect(named('accuracy')?.evidence).toEqual(['1 quotation taken live from the sources']);
  expect(named('visuals')?.evidence).toEqual(['1 figure or table']);
});
