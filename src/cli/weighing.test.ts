import { writeFile } from 'node:fs/promises';
import { readQuantity } from '@core/assess';
import { commitTo, writeCaseFile } from '@core/casefile';
import { newRow } from '@core/casefile/newRow';
import { creating } from '@core/casefile/operations';
import { smallCaseTime as at, smallCase } from '@core/casefile/testing/smallCase';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CommandLine, openCommandLine } from './testing/commandLine';

let line: CommandLine;
beforeEach(async () => {
  line = await openCommandLine();
  await writeFile(line.path('case.assay'), writeCaseFile(countedTwice()));
});
afterEach(() => line.remove());

const laterTime = '2026-05-06T00:00:00.000Z';

/** Two sources, each with a count of one thing; the second is from an agency. */
function countedTwice() {
  const caseFile = smallCase(['Nine guards were killed.', 'Twenty guards were killed.']);
  const { caseId, state } = caseFile;
  const base = () => newRow(caseId, 'Tester', at);
  const claim = { ...base(), text: 'Guards were killed', note: null };
  const agency = {
    ...base(),
    name: 'Agency',
    kind: 'organisation' as const,
    aliases: [],
    parentId: null,
    reliability: null,
    note: null,
  };
  const statements = [...state.highlights.values()].map((highlight, place) => {
    const read = readQuantity(place === 0 ? '9 guards killed' : '20 guards killed');
    if (!read.ok) throw new Error(read.error.message);
    return {
      ...newRow(caseId, 'Tester', place === 0 ? at : laterTime),
      claimId: claim.id,
      highlightId: highlight.id,
      stance: 'asserts' as const,
      chain: place === 0 ? [] : [{ originId: agency.id, mode: 'indirect' as const, hedge: null }],
      reliability: null,
      credibility: null,
      quantity: read.value.quantity,
    };
  });
  const operations = [
    creating('claims', claim),
    creating('origins', agency),
    ...statements.map((row) => creating('statements', row)),
  ];
  commitTo(caseFile, 'State both', operations, { at, by: 'Tester' });
  return caseFile;
}

test('conflicts are told by program and by eye', async () => {
  const sentence =
    '9 people killed, guards (“Source 1”) and 20 people killed, guards (Agency) cannot both hold.';
  expect(await line.json('list', 'case.assay', 'conflicts')).toMatchObject([
    {
      kind: 'quantities',
      sentence,
      state: 'open',
      found: true,
      sides: [{ title: '9 people killed, guards' }, { origins: ['Agency'] }],
    },
  ]);
  expect((await line.assay('list', 'case.assay', 'conflicts')).output).toContain(sentence);
});

test('what rests on a source or an origin is told, and a name that is none is refused', async () => {
  expect(await line.json('impact', 'case.assay', '--source', 'Source 1')).toMatchObject({
    summary: '1 statement on 1 claim rests on it.',
    claims: [{ standing: 'corroborated', without: 'uncorroborated', losesAll: false }],
  });
  const { output } = await line.assay('impact', 'case.assay', '--origin', 'agency');
  expect(output).toMatch(/^1 statement on 1 claim rests on it\.\n/u);
  expect(await line.assay('impact', 'case.assay', '--origin', 'nobody')).toMatchObject({
    code: 1,
    errors: expect.stringContaining('no origin “nobody”'),
  });
});
