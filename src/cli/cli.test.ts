import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { readCaseFile } from '@core/casefile';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CommandLine, openCommandLine } from './testing/commandLine';

let line: CommandLine;
beforeEach(async () => {
  line = await openCommandLine();
});
afterEach(() => line.remove());

const depot =
  'Depot report\n\nNine guards were killed 🛢️ at the fence, the Monitor said. The fence was cut twice.\n';

async function caseWithDepot(): Promise<string> {
  await line.write('depot.txt', depot);
  await line.assay('new', 'case.assay', '--title', 'Wadi Sarab');
  const [source] = await line.json('import', 'case.assay', 'depot.txt', '--origin', 'The Northern Courier');
  return source.id;
}

describe('usage', () => {
  it.each<[string[], number, RegExp]>([
    [[], 2, /^$/],
    [['--help'], 0, /^$/],
    [['--version'], 0, /^$/],
    [['merge', 'case.assay', 'other.assay'], 2, /no command “merge”/],
    [['frobnicate'], 2, /no command “frobnicate”/],
    [['new'], 2, /something is missing[\s\S]*Usage: assay new CASE/],
    [['new', 'a.assay', 'b.assay'], 2, /too much/],
    [['new', 'a.assay', '--nope'], 2, /--nope/],
    [['new', 'a.assay', '--title'], 2, /--title/],
    [['list', 'case.assay', 'everything'], 2, /no list “everything”/],
    [['list', 'case.assay', 'constructor'], 2, /no list “constructor”/],
    [['impact', 'case.assay'], 2, /either --source or --origin/],
    [['impact', 'case.assay', '--source', 'a', '--origin', 'b'], 2, /either --source or --origin/],
    [['export', 'case.assay', '-o', 'x.txt'], 2, /--format is missing/],
    [['export', 'case.assay', '--format', 'doc', '-o', 'x.txt'], 2, /no format “doc”/],
    [['highlight', 'case.assay', 'x'], 2, /--quote is missing/],
    [['verify', 'missing.assay'], 1, /missing\.assay cannot be read: there is no such file/],
  ])('%j ends with exit code %i', async (words, code, message) => {
    const outcome = await line.assay(...words);
    expect(outcome.code).toBe(code);
    expect(outcome.errors).toMatch(message);
  });

  it('helps with every command it lists, and lists none that is not built', async () => {
    const { output } = await line.assay('--help');
    const names = [...output.matchAll(/^ {2}assay (\w+)/gm)].map((match) => match[1] as string);
    expect(names).toEqual([
      'new',
      'import',
      'text',
      'highlight',
      'annotate',
      'update',
      'list',
      'impact',
      'search',
      'export',
      'verify',
    ]);
    for (const name of names) expect((await line.assay(name, '--help')).output).toContain(`assay ${name} `);
  });
});

describe('new', () => {
  it('leaves a file alone that is there already', async () => {
    expect((await line.assay('new', 'case.assay')).code).toBe(0);
    const before = await readFile(line.path('case.assay'));
    const again = await line.assay('new', 'case.assay', '--title', 'Other');
    expect(again).toMatchObject({ code: 1, errors: expect.stringContaining('is there already') });
    expect(await readFile(line.path('case.assay'))).toEqual(before);
    const read = readCaseFile(new Uint8Array(before));
    expect(read.ok && [...read.value.state.cases.values()].map((row) => row.title)).toEqual(['case']);
  });
});

describe('import', () => {
  it('names what cannot be read, takes the others in, and ends with exit code 1', async () => {
    await line.write('depot.txt', depot);
    await line.write('empty.txt', '');
    await line.write(
      'noise.bin',
      Uint8Array.from({ length: 3000 }, (_, index) => (index * 7919) % 256),
    );
    await mkdir(line.path('a.folder'));
    await line.assay('new', 'case.assay');
    const outcome = await line.assay(
      'import',
      'case.assay',
      'gone.txt',
      'empty.txt',
      'noise.bin',
      'a.folder',
      'depot.txt',
      '--json',
    );
    const answers = JSON.parse(outcome.output);
    expect(outcome.code).toBe(1);
    expect(answers.map((answer: { error?: string }) => typeof answer.error)).toEqual([
      'string',
      'string',
      'string',
      'string',
      'undefined',
    ]);
    for (const name of ['gone.txt', 'empty.txt', 'noise.bin', 'a.folder'])
      expect(outcome.errors).toContain(name);
    expect(answers[4]).toMatchObject({
      kind: 'txt',
      characters: [...depot].length,
      language: 'en',
      warnings: [],
    });
    expect(await line.json('list', 'case.assay', 'sources')).toHaveLength(1);
  });

  it('recognises the same bytes under another name', async () => {
    const id = await caseWithDepot();
    await line.write('copy.txt', depot);
    const [again] = await line.json('import', 'case.assay', 'copy.txt');
    expect(again).toMatchObject({ id, warnings: [expect.stringContaining('Already in the case as')] });
    expect(await line.json('list', 'case.assay', 'history')).toHaveLength(2);
  });

  it('finds an origin by name in any case of letters instead of making a second', async () => {
    await caseWithDepot();
    await line.write('other.txt', 'Another text of the same house.');
    await line.assay('import', 'case.assay', 'other.txt', '--origin', 'the northern courier');
    expect(await line.json('list', 'case.assay', 'origins')).toMatchObject([
      { name: 'The Northern Courier', kind: 'outlet', parent: null, reliability: null },
    ]);
    const sources = await line.json('list', 'case.assay', 'sources');
    expect(sources.map((source: { origin: string }) => source.origin)).toEqual([
      'The Northern Courier',
      'The Northern Courier',
    ]);
  });
});

describe('text', () => {
  it('prints the stored text to the byte, by id, start of id or title', async () => {
    const id = await caseWithDepot();
    const [source] = await line.json('list', 'case.assay', 'sources');
    for (const name of [id, id.slice(0, 6), source.title, source.title.toUpperCase()])
      expect((await line.assay('text', 'case.assay', name)).output).toBe(depot);
    const wrong = await line.assay('text', 'case.assay', 'nothing');
    expect(wrong).toMatchObject({ code: 1, errors: expect.stringContaining('no source “nothing”') });
  });
});

describe('highlight', () => {
  it('counts code points, makes tags, and reads the note as Markdown', async () => {
    const id = await caseWithDepot();
    const made = await line.json(
      'highlight',
      'case.assay',
      id,
      '--quote',
      'at the fence',
      '--tag',
      'territory',
      '--tag',
      'casualties',
      '--tag',
      'Territory',
      '--note',
      'Said **once**.',
    );
    const points = [...depot];
    const [listed] = await line.json('list', 'case.assay', 'highlights');
    expect(listed).toEqual(made);
    expect(points.slice(listed.start, listed.end).join('')).toBe('at the fence');
    expect(listed).toMatchObject({
      source: id,
      exact: 'at the fence',
      tags: ['territory', 'casualties'],
      note: 'Said **once**.',
    });
    expect(
      (await line.json('list', 'case.assay', 'tags')).map((tag: { name: string; highlights: number }) => [
        tag.name,
        tag.highlights,
      ]),
    ).toEqual([
      ['territory', 1],
      ['casualties', 1],
    ]);
  });

  it('refuses absent and ambiguous words, and takes them with their surroundings', async () => {
    const id = await caseWithDepot();
    expect(await line.assay('highlight', 'case.assay', id, '--quote', 'ten guards')).toMatchObject({
      code: 1,
      errors: expect.stringContaining('not in the text'),
    });
    expect(await line.assay('highlight', 'case.assay', id, '--quote', 'fence')).toMatchObject({
      code: 1,
      errors: expect.stringContaining('2 places'),
    });
    expect(
      await line.assay('highlight', 'case.assay', id, '--quote', 'fence', '--suffix', ' was cut'),
    ).toMatchObject({ code: 0 });
    expect(await line.json('list', 'case.assay', 'highlights')).toHaveLength(1);
  });
});

describe('search', () => {
  it('finds words, phrases and notes, with offsets in code points', async () => {
    const id = await caseWithDepot();
    await line.assay('highlight', 'case.assay', id, '--quote', 'cut twice', '--note', 'Compare the agency.');
    const [result] = await line.json('search', 'case.assay', '"the fence"');
    expect(result).toMatchObject({ kind: 'source', id, source: id });
    expect(
      result.matches.map((match: { start: number; end: number }) =>
        [...depot].slice(match.start, match.end).join(''),
      ),
    ).toEqual(['the fence', 'The fence']);
    expect(
      (await line.json('search', 'case.assay', 'agency')).map((each: { kind: string }) => each.kind),
    ).toEqual(['highlight']);
    expect(await line.json('search', 'case.assay', 'absent')).toEqual([]);
  });
});

describe('annotate', () => {
  const annotation = (id: string, exact: string, extra: object = {}) => ({
    type: 'Annotation',
    id,
    target: { source: 'depot.txt', selector: [{ type: 'TextQuoteSelector', exact }] },
    ...extra,
  });

  it('takes annotations in once, with tags, note, author and date, and names those that do not fit', async () => {
    await caseWithDepot();
    const kept = 'urn:uuid:6f1f5a52-7d0a-4e6b-8a77-0f4f3a0c9d11';
    const page = {
      type: 'AnnotationPage',
      items: [
        annotation(kept, 'Nine guards', {
          creator: { name: 'Colleague' },
          created: '2026-05-04T10:00:00Z',
          body: [
            { type: 'TextualBody', purpose: 'tagging', value: 'casualties' },
            { type: 'TextualBody', purpose: 'commenting', value: 'Not *counted*.', format: 'text/plain' },
          ],
        }),
        annotation('second', 'The fence', {
          target: {
            source: 'unknown:elsewhere',
            selector: { type: 'TextQuoteSelector', exact: 'The fence' },
          },
        }),
        annotation('third', 'ten guards'),
      ],
    };
    await line.write('notes.jsonld', JSON.stringify(page));
    const first = await line.assay('annotate', 'case.assay', 'notes.jsonld', '--json');
    expect(first.code).toBe(1);
    expect(first.errors).toContain('ten guards');
    expect(JSON.parse(first.output)).toMatchObject([
      {
        highlight: kept.slice(9),
        exact: 'Nine guards',
        tags: ['casualties'],
        note: 'Not \\*counted\\*.',
        createdBy: 'Colleague',
        createdAt: '2026-05-04T10:00:00.000Z',
      },
      { exact: 'The fence' },
      { annotation: 'third', error: expect.any(String) },
    ]);
    const again = await line.json('annotate', 'case.assay', 'notes.jsonld');
    expect(again[0]).toMatchObject({
      highlight: kept.slice(9),
      warnings: [expect.stringContaining('already')],
    });
  });

  it.each([
    ['not JSON', 'hello'],
    ['no annotation', '{"type":"Person"}'],
    ['nested without end', '['.repeat(50) + ']'.repeat(50)],
  ])('refuses %s with a sentence', async (_name, content) => {
    await caseWithDepot();
    await line.write('notes.jsonld', content);
    const outcome = await line.assay('annotate', 'case.assay', 'notes.jsonld');
    expect(outcome.code).toBe(1);
    expect(outcome.errors).toContain('notes.jsonld');
  });
});

describe('verify', () => {
  it('says that all is well, and names a changed byte with exit code 1', async () => {
    await caseWithDepot();
    expect(await line.assay('verify', 'case.assay', '--json')).toMatchObject({ code: 0 });
    expect(await line.json('verify', 'case.assay')).toEqual({ ok: true, problems: [] });
    const bytes = await readFile(line.path('case.assay'));
    const at = bytes.indexOf('journal.jsonl') + 60;
    bytes[at] = (bytes[at] as number) ^ 16;
    await writeFile(line.path('case.assay'), bytes);
    const outcome = await line.assay('verify', 'case.assay', '--json');
    expect(outcome.code).toBe(1);
    const { ok, problems } = JSON.parse(outcome.output);
    expect(ok).toBe(false);
    expect(problems[0]).toEqual({
      what: expect.any(String),
      where: 'journal.jsonl',
      expected: expect.any(String),
      found: expect.any(String),
    });
  });
});

describe('writing', () => {
  it('keeps the file’s rights and leaves no temporary file', async () => {
    const id = await caseWithDepot();
    if (process.platform !== 'win32') await chmod(line.path('case.assay'), 0o640);
    await line.assay('highlight', 'case.assay', id, '--quote', 'Nine guards');
    if (process.platform !== 'win32') expect((await stat(line.path('case.assay'))).mode & 0o777).toBe(0o640);
    expect((await readdir(line.path('.'))).sort()).toEqual(['case.assay', 'depot.txt']);
  });

  it('says which file is no case file', async () => {
    await line.write('case.assay', 'hello');
    for (const words of [
      ['list', 'case.assay', 'sources'],
      ['text', 'case.assay', 'x'],
      ['search', 'case.assay', 'x'],
    ])
      expect(await line.assay(...words)).toMatchObject({
        code: 1,
        errors: expect.stringMatching(/case\.assay.*not an Assay case file/),
      });
  });

  it('does not let a title steer the terminal', async () => {
    await line.write('depot.txt', '\u001b[2J evil title\n\nText of some words.');
    await line.assay('new', 'case.assay');
    await line.assay('import', 'case.assay', 'depot.txt');
    expect((await line.assay('list', 'case.assay', 'sources')).output).not.toContain('\u001b');
  });
});
