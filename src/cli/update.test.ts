import { readFile, writeFile } from 'node:fs/promises';
import { readCaseFile, verifyCaseFile, writeCaseFile } from '@core/casefile';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type CommandLine, openCommandLine } from './testing/commandLine';

let line: CommandLine;
beforeEach(async () => {
  line = await openCommandLine();
});
afterEach(() => line.remove());

const sentences = {
  exact: 'The depot at Tal Amran burned for two days 🔥 and two nights.',
  moved: 'Neighbours carried water up the hill in old milk churns.',
  changed: 'The council had agreed to open 40 wells along the road.',
  ambiguous: 'State media denied it.',
  orphan: 'A convoy of nineteen trucks left Port Velan before dawn.',
};

const before = [
  sentences.exact,
  `At the gate stood a guard. ${sentences.changed}`,
  `Monitors counted nine dead. ${sentences.ambiguous} Nobody could reach the village that night.`,
  `The hospital of Karsk took in the wounded. ${sentences.moved}`,
  sentences.orphan,
].join('\n\n');

const after = [
  sentences.exact,
  'A paragraph nobody had read before, on the price of bread 🍞.',
  `At the gate stood a guard. ${sentences.changed.replace('40', '4')}`,
  `It was a long week. ${sentences.ambiguous} People spoke of little else.`,
  `The hospital of Karsk took in the wounded. ${sentences.moved}`,
  `On Sunday the mayor resigned. ${sentences.ambiguous} His office was closed.`,
].join('\n\n');

/** A source with a highlight of each sentence; the ids by what becomes of them. */
async function markedCase(): Promise<Record<string, string>> {
  await line.write('story.txt', before);
  await line.write('newer.txt', after);
  await line.assay('new', 'case.assay', '--title', 'Wells');
  await line.assay('import', 'case.assay', 'story.txt');
  const ids: Record<string, string> = {};
  for (const [state, quote] of Object.entries(sentences)) {
    const { id } = await line.json('highlight', 'case.assay', 'story', '--quote', quote, '--tag', state);
    ids[id] = state;
  }
  return ids;
}

interface Row {
  highlight: string;
  state: string;
  score: number;
  start: number | null;
  end: number | null;
  exact: string;
  found: string | null;
  candidates: { start: number; end: number; found: string }[];
}

it('says of each highlight what became of it, in code points of the new text', async () => {
  const ids = await markedCase();
  const rows: Row[] = await line.json('update', 'case.assay', 'story', 'newer.txt');
  expect(Object.fromEntries(rows.map((row) => [ids[row.highlight], row.state]))).toEqual({
    exact: 'exact',
    moved: 'moved',
    changed: 'changed',
    ambiguous: 'ambiguous',
    orphan: 'orphan',
  });
  const text = [...after];
  for (const row of rows) {
    expect(row.exact).toBe(sentences[row.state as keyof typeof sentences]);
    if (row.start === null || row.end === null) expect(['ambiguous', 'orphan']).toContain(row.state);
    else expect(text.slice(row.start, row.end).join('')).toBe(row.found);
  }
  const changed = rows.find(({ state }) => state === 'changed');
  expect(changed).toMatchObject({
    found: sentences.changed.replace('40', '4'),
    attached: false,
    reasons: expect.arrayContaining(['number']),
  });
  const ambiguous = rows.find(({ state }) => state === 'ambiguous');
  expect(ambiguous?.candidates).toHaveLength(2);
  for (const { start, end } of ambiguous?.candidates ?? [])
    expect(text.slice(start, end).join('')).toBe(sentences.ambiguous);
});

it('attaches only the same words; everything else stays on its version, and nothing is dropped', async () => {
  const ids = await markedCase();
  await line.assay('update', 'case.assay', 'story', 'newer.txt');
  expect((await line.assay('text', 'case.assay', 'story')).output).toBe(after);
  const listed: { id: string; start: number; end: number; exact: string; version: object | null }[] =
    await line.json('list', 'case.assay', 'highlights');
  expect(listed).toHaveLength(5);
  for (const row of listed) {
    const isAttached = ['exact', 'moved'].includes(ids[row.id] ?? '');
    expect(row.version === null).toBe(isAttached);
    const text = isAttached ? after : before;
    expect([...text].slice(row.start, row.end).join('')).toBe(row.exact);
  }
  const [source] = await line.json('list', 'case.assay', 'sources');
  expect(source).toMatchObject({ title: 'story', fileName: 'newer.txt', highlights: 5 });
  expect(source.earlierVersions).toMatchObject([{ fileName: 'story.txt', characters: [...before].length }]);
  const history = await line.json('list', 'case.assay', 'history');
  expect(history.at(-1).label ?? history[0].label).toMatch(/“story”/);
  expect(await line.json('verify', 'case.assay')).toEqual({ ok: true, problems: [] });
});

it('prints a table people can read', async () => {
  await markedCase();
  const { output, code } = await line.assay('update', 'case.assay', 'story', 'newer.txt');
  expect(code).toBe(0);
  expect(output).toContain('story: version 2');
  expect(output).toContain('A number differs.');
  expect(output).toContain('40 wells along the road. → The council had agreed to open 4 wells');
  expect(output).toContain('1 exact, 1 moved, 1 changed, 1 ambiguous, 1 orphan');
});

it('refuses the bytes it has already, and those of another source, and changes nothing', async () => {
  await markedCase();
  const bytes = await readFile(line.path('case.assay'));
  const same = await line.assay('update', 'case.assay', 'story', 'story.txt');
  expect(same).toMatchObject({ code: 1, errors: expect.stringContaining('byte for byte') });
  const none = await line.assay('update', 'case.assay', 'story', 'missing.txt');
  expect(none).toMatchObject({ code: 1, errors: expect.stringContaining('missing.txt') });
  expect(await readFile(line.path('case.assay'))).toEqual(bytes);
  await line.assay('import', 'case.assay', 'newer.txt');
  const known = await line.assay('update', 'case.assay', 'story', 'newer.txt');
  expect(known).toMatchObject({ code: 1, errors: expect.stringContaining('in the case already') });
});

it('finds again what an earlier update could not attach', async () => {
  const ids = await markedCase();
  await line.assay('update', 'case.assay', 'story', 'newer.txt');
  await line.write('restored.txt', `${before}\n\nCorrected on Monday.`);
  const rows: Row[] = await line.json('update', 'case.assay', 'story', 'restored.txt');
  expect(rows.map((row) => [ids[row.highlight], row.state])).toEqual(
    expect.arrayContaining([
      ['changed', 'exact'],
      ['orphan', 'exact'],
      ['ambiguous', 'exact'],
    ]),
  );
  expect(await line.json('verify', 'case.assay')).toEqual({ ok: true, problems: [] });
});

it('verify sees damage in the bytes and in the text of an earlier version', async () => {
  await markedCase();
  await line.assay('update', 'case.assay', 'story', 'newer.txt');
  const read = readCaseFile(new Uint8Array(await readFile(line.path('case.assay'))));
  if (!read.ok) throw new Error(read.error.message);
  const [source] = [...read.value.state.sources.values()];
  const [version] = source?.earlierVersions ?? [];
  if (!version) throw new Error('no earlier version');
  read.value.blobs.texts.delete(version.document);
  read.value.blobs.sources.set(version.sha256, new TextEncoder().encode('other bytes'));
  await writeFile(line.path('case.assay'), writeCaseFile(read.value));
  const { ok, problems } = await line.json('verify', 'case.assay');
  expect(ok).toBe(false);
  expect(problems).toMatchObject([
    { where: `sources/${version.sha256}` },
    { what: 'The source text is missing.', where: expect.stringContaining('version of 5 May 2026') },
  ]);
  expect(verifyCaseFile(read.value).ok).toBe(false);
});

it.each(['html', 'md', 'jsonld'])(
  'an export as %s quotes earlier versions from their own text',
  async (format) => {
    await markedCase();
    await line.assay('update', 'case.assay', 'story', 'newer.txt');
    const outcome = await line.assay(
      'export',
      'case.assay',
      '--format',
      format,
      '-o',
      line.path(`out.${format}`),
    );
    expect(outcome).toMatchObject({ code: 0 });
    const written = await readFile(line.path(`out.${format}`), 'utf8');
    expect(written).toContain('open 40 wells');
    if (format === 'jsonld') {
      const { first } = JSON.parse(written);
      for (const { target } of first.items) {
        const selectors = [target].flat().flatMap(({ selector }) => selector);
        expect(selectors.length).toBeGreaterThan(0);
      }
    } else expect(written).toContain('from the version of 5 May 2026');
  },
);

it('annotations handed over on an earlier version come back to it', async () => {
  await markedCase();
  await line.assay('export', 'case.assay', '--format', 'jsonld', '-o', line.path('out.jsonld'));
  const stripped = (await readFile(line.path('out.jsonld'), 'utf8')).replace(
    /"id": "urn:uuid:[^"]+",\s*"type": "Annotation",/g,
    '"type": "Annotation",',
  );
  await line.write('out.jsonld', stripped);
  await line.assay('update', 'case.assay', 'story', 'newer.txt');
  const outcome = await line.assay('annotate', 'case.assay', 'out.jsonld');
  expect(outcome.errors).toBe('');
  expect(await line.json('list', 'case.assay', 'highlights')).toHaveLength(10);
  expect(await line.json('verify', 'case.assay')).toEqual({ ok: true, problems: [] });
});

it('a Word document with highlights of an earlier version can be written', async () => {
  await markedCase();
  await line.assay('update', 'case.assay', 'story', 'newer.txt');
  const outcome = await line.assay('export', 'case.assay', '--format', 'docx', '-o', line.path('out.docx'));
  expect(outcome).toMatchObject({ code: 0 });
});
