import { linesAt, makePdf } from '@core/import/testing/makePdf';
import { provideAssets } from '@core/import/testing/provideAssets';
import { highlightRowSchema, living, sourceRowSchema, tagRowSchema } from '@core/model';
import { arbitraryText } from '@core/text/testing/arbitraryText';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { exchangeFormatOf } from '../registry';
import { takeInExchange } from '../takeInExchange';
import { addSource, contextOf, emptyCase, exchangeInto, told } from '../testing/exchangeInto';
import { codeColour, nearestTagColour } from './codeColour';
import { checkBySchema } from './testing/checkBySchema';
import {
  codebook,
  coding,
  guid,
  makeProject,
  projectXml,
  selection,
  textSource,
  users,
} from './testing/makeProject';

provideAssets();

const story =
  'Nine guards were killed 🔥 at the gate.\nThe mayor said: nobody was killed there.\nThat was all.';
const at = (words: string, text = story): [number, number] => {
  const start = [...text.slice(0, text.indexOf(words))].length;
  return [start, start + [...words].length];
};
const highlights = (caseFile: ReturnType<typeof emptyCase>) =>
  living(caseFile.state, 'highlights').map(({ ranges }) => ranges.map(({ exact }) => exact).join(' … '));

const whole = (sources: string, rest = '') =>
  projectXml(`${users}${codebook}<Sources>${sources}</Sources>${rest}`);

describe('a project', () => {
  const notes = `<Notes><Note guid="${guid(40)}" name="Who counted?" creatingUser="${guid(2)}"><PlainTextContent>Ask the desk.</PlainTextContent></Note><Note guid="${guid(41)}" name="Memo"><PlainTextContent>On the whole.\nStill open.</PlainTextContent></Note></Notes>`;
  const xml = projectXml(
    `${users}${codebook}<Variables><Variable guid="${guid(30)}" name="Outlet" typeOfVariable="Text"/></Variables><Cases><Case guid="${guid(31)}" name="North"><SourceRef targetGUID="${guid(20)}"/></Case></Cases><Sources>${textSource(
      20,
      'The gate',
      `${selection(21, ...at('guards were killed 🔥'), `${coding(521, 10)}${coding(522, 11)}${coding(523, 12, 2)}<NoteRef targetGUID="${guid(40)}"/>`)}${selection(22, ...at('mayor'), coding(524, 12))}<VariableValue><VariableRef targetGUID="${guid(30)}"/><TextValue>Courier</TextValue></VariableValue>`,
    )}</Sources>${notes}<Links><Link guid="${guid(50)}" name="contradicts" direction="OneWay" originGUID="${guid(21)}" targetGUID="${guid(22)}"/></Links>`,
  );
  const file = makeProject(xml, { [`sources/${guid(20)}.txt`]: story });

  it('loses passages, codes, people, times, notes or fields', async () => {
    const caseFile = emptyCase();
    const { lines } = await exchangeInto(caseFile, file, 'study.qdpx');
    const [source, memo] = living(caseFile.state, 'sources');
    expect(source).toMatchObject({ id: guid(20), title: 'The gate', fileName: 'The gate.txt', kind: 'txt' });
    expect(source?.partOf).toMatchObject({ fileName: 'study.qdpx', path: `sources/${guid(20)}.txt` });
    expect(source?.fields).toEqual([
      { name: 'Outlet', value: 'Courier' },
      { name: 'Case', value: 'North' },
    ]);
    expect(memo?.title).toBe('Memo');
    const [losses, guards, officials] = [10, 11, 12].map((number) => caseFile.state.tags.get(guid(number)));
    expect(losses).toMatchObject({ name: 'Losses', colour: 'red', parentId: null });
    expect(JSON.stringify(losses?.note)).toContain('Anyone killed');
    expect(guards).toMatchObject({ colour: 'green', parentId: guid(10) });
    expect(officials?.name).toBe('Officials');
    const first = caseFile.state.highlights.get(guid(21));
    expect(first).toMatchObject({
      tagIds: [guid(10), guid(11)],
      createdBy: 'Mara Lind',
      createdAt: '2026-05-01T08:00:00.000Z',
    });
    expect(first?.ranges[0]?.exact).toBe('guards were killed 🔥');
    expect(JSON.stringify(first?.note)).toContain('Ask the desk.');
    expect(JSON.stringify(first?.note)).toContain('Idris Kane');
    expect(caseFile.state.highlights.get(guid(523))).toMatchObject({
      tagIds: [guid(12)],
      createdBy: 'Idris Kane',
    });
    expect(caseFile.state.highlights.get(guid(22))?.ranges[0]?.exact).toBe('mayor');
    expect(told(lines)).toEqual([
      'Code Losses: taken',
      'Code Guards: taken',
      'Code Officials: taken',
      'Case North: taken',
      'TextSource The gate: taken',
      'PlainTextSelection guards were killed 🔥: exact',
      'PlainTextSelection guards were killed 🔥: exact',
      'PlainTextSelection mayor: exact',
      'Note Memo: taken',
      'Link contradicts: left-out',
    ]);
    for (const row of caseFile.state.sources.values())
      expect(sourceRowSchema.safeParse(row).error).toBeUndefined();
    for (const row of caseFile.state.highlights.values())
      expect(highlightRowSchema.safeParse(row).error).toBeUndefined();
    for (const row of caseFile.state.tags.values()) expect(tagRowSchema.safeParse(row).error).toBeUndefined();
  });

  it('is there twice when it is taken in twice', async () => {
    const caseFile = emptyCase();
    await exchangeInto(caseFile, file, 'study.qdpx');
    const { lines, operations, sources } = await exchangeInto(caseFile, file, 'study.qdpx');
    expect(operations).toEqual([]);
    expect(sources).toEqual([]);
    expect(lines.filter(({ fate }) => fate === 'taken' || fate === 'exact').map(({ kind }) => kind)).toEqual([
      'Case',
    ]);
  });

  it('makes a second source of a document the case has, or second tags of the same names', async () => {
    const caseFile = emptyCase();
    const { row } = await addSource(caseFile, 'mine.txt', story);
    await exchangeInto(caseFile, file, 'study.qdpx');
    expect(living(caseFile.state, 'sources').map(({ title }) => title)).toEqual([row.title, 'Memo']);
    expect(caseFile.state.highlights.get(guid(21))?.sourceId).toBe(row.id);
  });

  it('is valid by the schema and not by our own rules, or the other way round', async () => {
    const caseFile = emptyCase();
    const strict = await exchangeInto(caseFile, file, 'study.qdpx', { isStrict: true });
    expect(strict.lines.some(({ fate }) => fate === 'tolerated')).toBe(false);
    checkBySchema(xml, 'Project');
  });
});

describe('mistakes of other programs', () => {
  const windows = story.replaceAll('\n', '\r\n');
  const utf16 = (words: string, text = story): [number, number] => {
    const start = text.indexOf(words);
    return [start, start + words.length];
  };
  const shift = ([start, end]: [number, number], by: number): [number, number] => [start + by, end + by];
  it.each<[string, string, [number, number], string, string]>([
    ['line ends of two characters counted as two', windows, at('mayor', windows), '', 'exact'],
    ['UTF-16 units, known by the name', story, utf16('mayor'), 'The mayor said', 'moved'],
    [
      'line ends counted as one, known by the name',
      windows,
      at('nobody was killed', story),
      'nobody was killed',
      'moved',
    ],
    [
      'a byte-order mark that counts, known by the name',
      `\ufeff${story}`,
      shift(at('nobody was killed'), 1),
      'nobody was killed',
      'moved',
    ],
    ['a byte-order mark that does not count', `\ufeff${story}`, at('mayor'), '', 'exact'],
    ['an end that is the last character, known by the name', story, [5, 22], 'guards were killed', 'moved'],
    ['a name that is cut', story, at('nobody was killed there'), 'nobody was ki…', 'exact'],
    ['a name that is none of its words', story, at('mayor'), 'Quotation 1:4', 'exact'],
  ])('%s: a passage is shifted', async (_, raw, [start, end], name, fate) => {
    const caseFile = emptyCase();
    const words = { 'The mayor said': 'mayor' }[name] ?? '';
    const given = words === '' ? name : words;
    const source = textSource(20, 'The gate', selection(21, start, end, coding(521, 10), given));
    const { lines } = await exchangeInto(
      caseFile,
      makeProject(whole(source), { [`sources/${guid(20)}.txt`]: raw }),
      'a.qdpx',
    );
    expect(lines.at(-1)).toMatchObject({ kind: 'PlainTextSelection', fate });
    expect(['mayor', 'nobody was killed', 'nobody was killed there', 'guards were killed']).toContain(
      highlights(caseFile)[0],
    );
  });

  it('many passages without names, all counted in UTF-16 units, are all shifted', async () => {
    const text = `🔥🔥🔥 ${'Nine guards were killed at the northern gate on Tuesday. '.repeat(3)}`;
    const wanted = ['guards', 'killed', 'northern', 'Tuesday'];
    const inside = wanted.map((words, place) => selection(60 + place, ...utf16(words, text))).join('');
    const caseFile = emptyCase();
    const { lines } = await exchangeInto(
      caseFile,
      makeProject(whole(textSource(20, 'x', inside)), { [`sources/${guid(20)}.txt`]: text }),
      'a.qdpx',
    );
    expect(highlights(caseFile)).toEqual(wanted);
    expect(lines.at(-1)?.message).toContain('UTF-16');
  });

  it('the name of a passage decides over its place, and is ambiguous where it stands twice', async () => {
    const text =
      'It was told that nine guards were killed. He denied that nine guards were killed. The gate was open then.';
    const inside = [
      selection(61, 0, 6, coding(561, 10), 'The gate was open then'),
      selection(62, 0, 6, coding(562, 10), 'nine guards were killed'),
    ].join('');
    const caseFile = emptyCase();
    const { lines } = await exchangeInto(
      caseFile,
      makeProject(whole(textSource(20, 'x', inside)), { [`sources/${guid(20)}.txt`]: text }),
      'a.qdpx',
    );
    expect(lines.slice(-2).map(({ fate }) => fate)).toEqual(['moved', 'ambiguous']);
    expect(highlights(caseFile)).toEqual(['The gate was open then']);
    expect(lines.at(-1)?.message).toContain('“Losses”');
  });

  it.each([
    ['`Sources/` in capitals', `Sources/${guid(20)}.TXT`, undefined, 'project.qde'],
    ['a path without its scheme, and a name that is no GUID', 'sources/gate.txt', 'gate.txt', 'project.qde'],
    ['a project named after itself', `sources/${guid(20)}.txt`, undefined, 'Gate study.qde'],
  ])('%s: the source is not found', async (_, path, stated, part) => {
    const caseFile = emptyCase();
    const source = textSource(20, 'The gate', selection(21, ...at('mayor')), stated);
    const file = makeProject(whole(source), { [path]: story }, part);
    expect(exchangeFormatOf({ bytes: file, fileName: 'x' })?.name).toBe('qdpx');
    await exchangeInto(caseFile, file, 'a.qdpx');
    expect(highlights(caseFile)).toEqual(['mayor']);
  });

  it('wrong order, unknown attributes, empty containers, no namespace, 8-digit colours: refused, or not told', async () => {
    const xml = `<Project name="n"><Sources>${textSource(20, 'The gate', `${selection(21, ...at('mayor'), `${coding(521, 10)}<Description>Late.</Description>`)}`)}</Sources><Users/><CodeBook><Codes><Code guid="${guid(10)}" name="Losses" isCodable="True" color="#ff000080" description="x"/></Codes></CodeBook></Project>`;
    const file = makeProject(xml, { [`sources/${guid(20)}.txt`]: story });
    const caseFile = emptyCase();
    const { lines } = await exchangeInto(caseFile, file, 'a.qdpx');
    expect(highlights(caseFile)).toEqual(['mayor']);
    expect(caseFile.state.tags.get(guid(10))?.colour).toBe('red');
    const said = lines
      .filter(({ fate }) => fate === 'tolerated')
      .map(({ message }) => message)
      .join('\n');
    for (const part of [
      'namespace',
      'too late',
      'Users is empty',
      'color',
      'isCodable',
      'description',
      'not in the file',
    ])
      expect(said).toContain(part);
    const strict = await takeInExchange(
      { bytes: file, fileName: 'a.qdpx' },
      contextOf(emptyCase(), { isStrict: true }),
    );
    expect(strict).toMatchObject({
      ok: false,
      error: { code: 'refi-invalid', message: expect.stringContaining('a.qdpx') },
    });
  });
});

test('offsets of any text shift on the way through a project', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryText(2),
      fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 5 }),
      async (content, wanted) => {
        const text = `Begin ${content
          .replace(/[^\P{Cc}\r\n]/gu, '')
          .replaceAll('\ufeff', '')
          .replace(/\p{Cs}/gu, '')} end`;
        const points = [...text];
        const selections = wanted.map(([one, other]) => {
          const [a, b] = [one % points.length, other % points.length];
          return [Math.min(a, b), Math.max(a, b) + 1] as const;
        });
        // The whole text, by name, says how its characters are counted.
        const inside = [...selections.map(([start, end], place) => selection(100 + place, start, end))].join(
          '',
        );
        const caseFile = emptyCase();
        const file = makeProject(whole(textSource(20, 'Any', inside)), { [`sources/${guid(20)}.txt`]: text });
        const { lines } = await exchangeInto(caseFile, file, 'a.qdpx');
        if (lines.some(({ message }) => message.includes('counted'))) return;
        for (const [place, [start, end]] of selections.entries()) {
          // A line end cut in half is none of the text's.
          if ([start, end].some((cut) => points[cut - 1] === '\r' && points[cut] === '\n')) continue;
          const words = points.slice(start, end).join('').replace(/\r\n?/g, '\n');
          expect(caseFile.state.highlights.get(guid(100 + place))?.ranges[0]?.exact).toBe(words);
        }
      },
    ),
    { numRuns: 60 },
  );
});

describe('PDF and pictures', () => {
  const pdf = makePdf({
    pages: [
      {
        content: linesAt(72, 700, ['Nine guards were killed at the gate.', 'The mayor said nothing of it.']),
      },
      { content: linesAt(72, 700, ['A second page.']) },
    ],
  });
  const area = (number: number, page: number, box: string) =>
    `<PDFSelection guid="${guid(number)}" page="${page}" ${box} creatingUser="${guid(2)}">${coding(number + 500, 10, 2)}</PDFSelection>`;
  const corners = 'firstX="100" firstY="800" secondX="200" secondY="700"';

  it('an area of a PDF lies upside down, on another page, or its text’s passages are lost', async () => {
    const source = `<PDFSource guid="${guid(20)}" name="Report" path="internal://${guid(20)}.pdf">${area(21, 1, corners)}${area(22, 7, corners)}<Representation guid="${guid(23)}"><PlainTextContent>Nine guards were killed\nat the gate. The mayor said nothing of it.</PlainTextContent>${selection(24, 41, 61)}</Representation></PDFSource>`;
    const caseFile = emptyCase();
    const { lines } = await exchangeInto(
      caseFile,
      makeProject(whole(source), { [`sources/${guid(20)}.pdf`]: pdf }),
      'a.qdpx',
    );
    expect(caseFile.state.highlights.get(guid(21))).toMatchObject({
      createdBy: 'Idris Kane',
      ranges: [],
      areas: [{ page: 1, x: 100, y: 42, width: 100, height: 100, label: '2' }],
    });
    expect(caseFile.state.highlights.get(guid(24))?.ranges[0]?.exact).toBe('mayor said nothing o');
    expect(lines.find(({ name }) => name === guid(22))).toMatchObject({ fate: 'not-found' });
  });

  it('an area of a page that is shown turned or cut is put where it would be on the page as it lies', async () => {
    const page = (more: string) => ({ content: linesAt(72, 700, ['Nine guards were killed.']), more });
    const turned = makePdf({ pages: [page('/Rotate 90'), page('/CropBox [40 300 500 800]')] });
    const source = `<PDFSource guid="${guid(20)}" name="Report" path="internal://${guid(20)}.pdf">${area(21, 0, corners)}${area(22, 1, corners)}</PDFSource>`;
    const caseFile = emptyCase();
    const project = makeProject(whole(source), { [`sources/${guid(20)}.pdf`]: turned });
    await exchangeInto(caseFile, project, 'a.qdpx');
    const areas = (number: number) => caseFile.state.highlights.get(guid(number))?.areas;
    expect(areas(21)).toMatchObject([{ page: 0, x: 700, y: 100, width: 100, height: 100 }]);
    expect(areas(22)).toMatchObject([{ page: 1, x: 60, y: 0, width: 100, height: 100 }]);
  });

  it('QualCoder’s areas, counted from the top, lie upside down', async () => {
    const source = `<PDFSource guid="${guid(20)}" name="Report" path="internal://${guid(20)}.pdf">${area(21, 0, 'firstX="100" firstY="50" secondX="200" secondY="80"')}</PDFSource>`;
    const xml = projectXml(`${users}${codebook}<Sources>${source}</Sources>`, 'origin="QualCoder 3.6"');
    const caseFile = emptyCase();
    await exchangeInto(caseFile, makeProject(xml, { [`sources/${guid(20)}.pdf`]: pdf }), 'a.qdpx');
    expect(caseFile.state.highlights.get(guid(21))?.areas).toMatchObject([
      { page: 0, x: 100, y: 50, width: 100, height: 30 },
    ]);
  });
});

describe('hostile projects', () => {
  const bomb = zipSync({ 'project.qde': new Uint8Array(300 * 1024 * 1024) }, { level: 1 });
  const entities = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>';
  it.each<[string, Uint8Array, string]>([
    ['a part that unpacks to hundreds of megabytes', bomb, 'archive-bomb'],
    ['entities', makeProject(projectXml('').replace('<Project', `${entities}<Project`)), 'xml-unsafe'],
    [
      'XML that ends early',
      makeProject('<Project xmlns="urn:QDA-XML:project:1.0" name="n"><Sources>'),
      'xml-damaged',
    ],
    ['another root', makeProject('<Workbook/>'), 'refi-invalid'],
    ['nesting without end', makeProject(`${'<Code>'.repeat(400)}${'</Code>'.repeat(400)}`), 'too-complex'],
  ])('%s: no sentence, or a crash', async (_, bytes, code) => {
    const taken = await takeInExchange({ bytes, fileName: 'x.qdpx' }, contextOf(emptyCase()));
    expect(taken).toMatchObject({ ok: false, error: { code, message: expect.stringContaining('x.qdpx') } });
  });

  it('an archive cut short gives no sentence', async () => {
    const whole = makeProject(projectXml(''), { 'sources/a.txt': story });
    const taken = await takeInExchange(
      { bytes: whole.slice(0, whole.length - 30), fileName: 'x.qdpx' },
      contextOf(emptyCase()),
    );
    expect(taken.ok).toBe(false);
  });

  it('paths that leave the archive, missing and double things, ends before starts: something else is lost, or nothing said', async () => {
    const sources = [
      textSource(
        20,
        'The gate',
        `${selection(21, 9, 3)}${selection(22, ...at('mayor'))}${selection(22, ...at('gate'))}${selection(23, -4, 2)}${selection(24, 0, 99_999)}${selection(25, ...at('Nine'), coding(525, 99))}`,
      ),
      textSource(26, 'Climber', selection(27, 0, 4), 'internal://../../etc/passwd'),
      textSource(28, 'Outside', '', 'absolute:///etc/passwd'),
      textSource(29, 'Missing', ''),
      textSource(20, 'Twin', '', 'internal://twin.txt'),
      `<VideoSource guid="${guid(35)}" name="Film"><VideoSelection guid="${guid(36)}" begin="0" end="9">${coding(536, 10)}</VideoSelection></VideoSource>`,
    ].join('');
    const caseFile = emptyCase();
    const { lines } = await exchangeInto(
      caseFile,
      makeProject(whole(sources), {
        [`sources/${guid(20)}.txt`]: story,
        'sources/twin.txt': 'Another text.',
      }),
      'x.qdpx',
    );
    expect(highlights(caseFile)).toEqual(['mayor', 'Nine']);
    expect(living(caseFile.state, 'sources').map(({ title }) => title)).toEqual(['The gate', 'Twin']);
    const fates = (kind: string) => lines.filter((line) => line.kind === kind).map(({ fate }) => fate);
    expect(fates('PlainTextSelection')).toEqual([
      'not-found',
      'exact',
      'known',
      'not-found',
      'not-found',
      'exact',
      'no-source',
    ]);
    expect(fates('TextSource')).toEqual(['taken', 'no-source', 'no-source', 'no-source', 'taken']);
    expect(fates('Coding')).toEqual(['left-out']);
    expect(fates('VideoSource')).toEqual(['left-out']);
    expect(fates('VideoSelection')).toEqual(['left-out']);
    expect(lines.find(({ name }) => name === 'Climber')?.message).toContain('leads out of the archive');
  });
});

describe('a codebook', () => {
  const xml = `<?xml version="1.0"?><CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Test">${codebook.replace(/<\/?CodeBook>/g, '')}<Sets><Set guid="${guid(70)}" name="Core"><MemberCode guid="${guid(10)}"/></Set></Sets></CodeBook>`;
  it('loses codes, their order or colours, or doubles those that are there', async () => {
    checkBySchema(xml, 'Codebook');
    const caseFile = emptyCase();
    const { lines } = await exchangeInto(caseFile, xml, 'codes.qdc', { isStrict: true });
    expect(told(lines)).toEqual([
      'Code Losses: taken',
      'Code Guards: taken',
      'Code Officials: taken',
      'Set Core: left-out',
    ]);
    expect(
      living(caseFile.state, 'tags').map(({ name, colour, parentId }) => [name, colour, parentId]),
    ).toMatchObject([
      ['Losses', 'red', null],
      ['Guards', 'green', guid(10)],
      ['Officials', expect.any(String), null],
    ]);
    const again = await exchangeInto(caseFile, xml, 'codes.qdc');
    expect(again.operations).toEqual([]);
  });
});

test.each([
  ['#f00', 'red'],
  ['#ffff00', 'amber'],
  ['#0000FF', 'blue'],
  ['#808080', 'slate'],
  ['#00ff00', 'green'],
  ['#ff8000', 'orange'],
  ['#ffc0cb', 'pink'],
  ['#800080', 'violet'],
  ['red', null],
  ['#12', null],
])('a code of colour %s becomes a tag of another colour than %s', (color, tag) => {
  expect(nearestTagColour(color)).toBe(tag);
});

test('a tag’s colour is another one when it comes back', () => {
  for (const colour of [
    'amber',
    'blue',
    'red',
    'green',
    'violet',
    'teal',
    'orange',
    'pink',
    'slate',
    'olive',
  ] as const)
    expect(nearestTagColour(codeColour(colour))).toBe(colour);
});
