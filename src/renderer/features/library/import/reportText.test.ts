import { expect, test } from 'vitest';
import type { ImportProgressState } from './importJob';
import { reportAsCsv, reportAsText } from './reportText';

const run: ImportProgressState = {
  number: 1,
  startedAt: '2026-11-22T20:00:00.000Z',
  phase: 'done',
  files: 3,
  through: 3,
  reading: [],
  outcomes: [
    {
      number: 1,
      name: '=HYPERLINK("http://x","y").txt',
      kind: 'failed',
      message: 'It is empty, and “so on”.',
    },
    {
      number: 2,
      name: 'mails.zip › a, b.eml',
      kind: 'taken',
      sourceId: 'id-2',
      title: 'Say "no"',
      warnings: [],
    },
    { number: 3, name: '-1.txt', kind: 'known', sourceId: 'id-3', title: 'Minus' },
  ],
  counts: { taken: 1, known: 1, failed: 1, 'left-out': 0, exchange: 0 },
  passedOver: 2,
};

test('a file name becomes a formula of a spreadsheet, or breaks the table', () => {
  expect(reportAsCsv(run).split('\r\n')).toEqual([
    '\ufeffFile,Outcome,Source,Title,Remark',
    `"'=HYPERLINK(""http://x"",""y"").txt",Could not be read,,,"It is empty, and “so on”."`,
    '"mails.zip › a, b.eml",Taken in,id-2,"Say ""no""",',
    `'-1.txt,Here already,id-3,Minus,`,
    '',
  ]);
});

test('a report in text leaves out a file, a reason or what was passed over', () => {
  expect(reportAsText(run)).toBe(
    [
      'Import of 2026-11-22T20:00:00.000Z: 1 taken in, 1 here already, 1 could not be read, 2 hidden or system files passed over',
      '',
      'Could not be read\t=HYPERLINK("http://x","y").txt\tIt is empty, and “so on”.',
      'Taken in\tmails.zip › a, b.eml',
      'Here already\t-1.txt\tIt is here as “Minus”.',
      '',
    ].join('\n'),
  );
});
