import {
  codebook,
  coding,
  guid,
  makeProject,
  projectXml,
  selection,
  textSource,
  users,
} from '@core/exchange/refi/testing/makeProject';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type CommandLine, openCommandLine } from './testing/commandLine';

let line: CommandLine;
beforeEach(async () => {
  line = await openCommandLine();
  await line.assay('new', 'case.assay', '--title', 'Study');
});
afterEach(() => line.remove());

const story = 'Nine guards were killed at the gate. The mayor said nothing.';
const passages = `${selection(21, 5, 11)}${selection(22, 400, 500)}`;
const project = makeProject(
  projectXml(`${users}${codebook}<Sources>${textSource(20, 'The gate', passages)}</Sources>`),
  { [`sources/${guid(20)}.txt`]: story },
);

it('a project named among the files to import is refused, or its losses end with exit code 0', async () => {
  await line.write('study.qdpx', project);
  const first = await line.assay('import', 'case.assay', 'study.qdpx', '--json');
  expect(first.code).toBe(1);
  expect(first.errors).toContain('400–500');
  const [source, report] = JSON.parse(first.output);
  expect(source).toMatchObject({ id: guid(20), kind: 'txt', title: 'The gate' });
  expect(report.exchange).toMatchObject({ format: 'qdpx', summary: '5 taken in, 1 not found' });
  expect(report.exchange.lines).toContainEqual(
    expect.objectContaining({
      kind: 'PlainTextSelection',
      fate: 'exact',
      highlight: guid(21),
      exact: 'guards',
      tags: ['Losses'],
    }),
  );
  const again = await line.json('annotate', 'case.assay', 'study.qdpx');
  expect(again.map(({ fate }: { fate: string }) => fate)).toContain('known');
  expect(await line.json('list', 'case.assay', 'highlights')).toHaveLength(1);
  expect(await line.json('list', 'case.assay', 'sources')).toHaveLength(1);
  expect(await line.json('verify', 'case.assay')).toEqual({ ok: true, problems: [] });
});

it('annotations given before the source they are about are lost', async () => {
  const annotation = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'Annotation',
    target: { source: 'gate.txt', selector: { type: 'TextQuoteSelector', exact: 'mayor' } },
  };
  await line.write('a.jsonld', JSON.stringify(annotation));
  await line.write('gate.txt', story);
  expect(await line.assay('import', 'case.assay', 'a.jsonld', 'gate.txt')).toMatchObject({ code: 0 });
  expect(await line.json('list', 'case.assay', 'highlights')).toMatchObject([{ exact: 'mayor' }]);
});

it('a codebook makes no tags, or a broken project changes the case although it is to be taken in strictly', async () => {
  await line.write(
    'codes.qdc',
    `<CodeBook xmlns="urn:QDA-XML:codebook:1.0">${codebook.replace(/<\/?CodeBook>/g, '')}</CodeBook>`,
  );
  expect(await line.assay('annotate', 'case.assay', 'codes.qdc')).toMatchObject({ code: 0 });
  expect(await line.json('list', 'case.assay', 'tags')).toHaveLength(3);
  const dangling = projectXml(
    `<Sources>${textSource(20, 'The gate', selection(21, 5, 11, coding(521, 99)))}</Sources>`,
  );
  await line.write('bad.qdpx', makeProject(dangling, { [`sources/${guid(20)}.txt`]: story }));
  const refused = await line.assay('annotate', 'case.assay', 'bad.qdpx', '--strict');
  expect(refused).toMatchObject({ code: 1, errors: expect.stringContaining('not in the file') });
  expect(await line.json('list', 'case.assay', 'sources')).toEqual([]);
  expect((await line.assay('annotate', 'case.assay', 'bad.qdpx')).code).toBe(0);
  expect(await line.json('list', 'case.assay', 'highlights')).toMatchObject([{ exact: 'guards', tags: [] }]);
});
