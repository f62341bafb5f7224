import { readFile } from 'node:fs/promises';
import { Reviewer } from '@core/exchange/docxReview/testing/Reviewer';
import { makeTemplate } from '@core/export/docx/houseStyle/testing/makeTemplate';
import { readDocx } from '@core/export/testing/readDocx';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type CommandLine, openCommandLine } from './testing/commandLine';

let line: CommandLine;
beforeEach(async () => {
  line = await openCommandLine();
  await line.assay('new', 'case.assay', '--title', 'Study');
  await line.write('gate.txt', 'Nine guards were killed at the gate. The mayor said nothing.');
  await line.assay('import', 'case.assay', 'gate.txt');
  await line.assay('highlight', 'case.assay', 'gate', '--quote', 'Nine guards', '--note', 'Who counted?');
});
afterEach(() => line.remove());

const exportTo = (...more: string[]) =>
  line.assay('export', 'case.assay', '--format', 'docx', '-o', 'out.docx', ...more);

it('a Word document does not take the look of the template it is given', async () => {
  await line.write('house.docx', await makeTemplate());
  expect(await exportTo('--style', 'house.docx')).toMatchObject({ code: 0 });
  const { parts } = readDocx(new Uint8Array(await readFile(line.path('out.docx'))));
  expect(parts['word/styles.xml']).toContain('Georgia');
});

it('a template that is none writes a document anyway, or ends without its name', async () => {
  await line.write('house.docx', 'no document');
  const refused = await exportTo('--style', 'house.docx');
  expect(refused).toMatchObject({ code: 1, errors: expect.stringContaining('house.docx') });
  await expect(readFile(line.path('out.docx'))).rejects.toThrow();
  const other = await line.assay(
    'export',
    'case.assay',
    '--format',
    'md',
    '--style',
    'house.docx',
    '-o',
    'a.md',
  );
  expect(other.code).toBe(2);
});

it('what a reviewer did to a document is lost, or a deletion is carried out unasked', async () => {
  await exportTo();
  const [{ id }] = await line.json('list', 'case.assay', 'highlights');
  const bytes = new Uint8Array(await readFile(line.path('out.docx')));
  await line.write(
    'back.docx',
    new Reviewer(bytes).comment('said nothing', 'To us.').reply(id, 'The morgue.').save(),
  );
  const taken = await line.json('annotate', 'case.assay', 'back.docx');
  expect(taken.map(({ kind, fate }: { kind: string; fate: string }) => `${kind}: ${fate}`)).toEqual([
    'New comment: taken',
    'Answer: taken',
  ]);
  const highlights = await line.json('list', 'case.assay', 'highlights');
  expect(highlights.map(({ exact }: { exact: string }) => exact)).toEqual(['Nine guards', 'said nothing']);
  expect(highlights[0].note).toContain('The morgue.');
  await line.write('gone.docx', new Reviewer(bytes).delete(id).save());
  expect((await line.assay('annotate', 'case.assay', 'gone.docx')).errors).toContain(
    'was deleted in the document',
  );
  expect(await line.json('list', 'case.assay', 'highlights')).toHaveLength(2);
});

it('a document of another case is no source like any other', async () => {
  await exportTo();
  await line.assay('new', 'other.assay');
  const taken = await line.json('import', 'other.assay', 'out.docx');
  expect(taken).toMatchObject([{ kind: 'docx' }]);
});
