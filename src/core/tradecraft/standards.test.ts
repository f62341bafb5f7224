import { expect, it } from 'vitest';
import { weigh } from '../assess/weigh';
import { icd203 } from '../assess/yardsticks/icd203';
import { analyticStandards } from './standards';
import { WrittenReport } from './testing/writtenReport';

it('brings nine standards with what can be counted, and remarks that bear on them', () => {
  const written = new WrittenReport();
  written.passage('a', 'Courier', 'Nine guards were killed.');
  const open = written.remarks(['It is likely that it fell. {a} Ten men fled.']);
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
  const named = (name: string) => standards.find((standard) => standard.name === name);
  expect(named('uncertainty')?.evidence).toEqual(['1 of 1 judgement with a term of ICD 203']);
  expect(named('distinction')).toMatchObject({ evidence: ['1 sentence cited, 1 judgement'], open: 2 });
  expect(named('accuracy')?.open).toBe(1);
  expect(named('visuals')?.evidence).toEqual(['No figure and no table']);
});
