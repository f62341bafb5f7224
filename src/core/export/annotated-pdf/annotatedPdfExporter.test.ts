import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describePassage } from '@core/anchor/describe';
import { commitTo, creating, newCaseFile } from '@core/casefile';
import { newHighlights } from '@core/import/newHighlights';
import { openPdf } from '@core/import/pdf/openPdf';
import { type TakenIn, takeIn } from '@core/import/takeIn';
import { fixture } from '@core/import/testing/fixture';
import { linesAt, makePdf } from '@core/import/testing/makePdf';
import { provideAssets } from '@core/import/testing/provideAssets';
import type { HighlightRow } from '@core/model';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inputOf } from '../testing/inputOf';
import { annotatedPdfExporter } from './annotatedPdfExporter';

const folder = mkdtempSync(join(tmpdir(), 'assay-pdf-'));
const at = '2024-05-05T09:12:00.000Z';
const by = 'Mara Lind';

beforeAll(provideAssets);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Wanted {
  readonly quotes?: readonly string[];
  readonly areas?: HighlightRow['areas'];
  readonly note?: string;
  readonly tag?: string;
}

/** A case with one PDF, and highlights of the first occurrence of each quote. */
async function caseWith(bytes: Uint8Array, wanted: readonly Wanted[], fileName = 'paper.pdf') {
  const caseFile = newCaseFile({ title: 'Paper', at, by, createdWith: 'test' });
  const taken = await takeIn({ bytes, fileName, filePath: null, caseId: caseFile.caseId, at, by });
  if (!taken.ok) throw new Error(taken.error.message);
  const { source, sourceText, document } = taken.value;
  caseFile.blobs.sources.set(source.sha256, bytes);
  caseFile.blobs.texts.set(source.document, document);
  const base = { caseId: caseFile.caseId, createdAt: at, createdBy: by, updatedAt: at, deletedAt: null };
  const tags = wanted.map(
    (_, index) => `00000000-0000-4000-8000-0000000001${String(index).padStart(2, '0')}`,
  );
  const rows = wanted.map(
    ({ quotes = [], areas, note, tag }, index): HighlightRow => ({
      ...base,
      id: `00000000-0000-4000-8000-0000000000${String(index + 10)}`,
      sourceId: source.id,
      textSha256: source.textSha256,
      ranges: quotes.map((quote) => {
        const start = sourceText.text.indexOf(quote);
        if (start < 0) throw new Error(`“${quote}” is not in: ${sourceText.text}`);
        return describePassage(sourceText.text, start, start + quote.length);
      }),
      ...(areas && { areas }),
      tagIds: tag ? [tags[index] as string] : [],
      note: note
        ? { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: note }] }] }
        : null,
    }),
  );
  commitTo(
    caseFile,
    'Everything',
    [
      creating('sources', source),
      ...wanted.flatMap(({ tag }, index) =>
        tag
          ? [
              creating('tags', {
                ...base,
                ...{ id: tags[index] as string, name: tag, colour: 'blue', parentId: null, order: index },
                note: null,
              }),
            ]
          : [],
      ),
      ...[...taken.value.highlights, ...rows].map((row) => creating('highlights', row)),
    ],
    { at, by },
  );
  return { caseFile, source, rows, taken: taken.value };
}

async function annotated(made: Awaited<ReturnType<typeof caseWith>>) {
  const result = await annotatedPdfExporter.export(
    inputOf(made.caseFile, { kind: 'source', id: made.source.id }),
  );
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** What our own importer finds in a file, as by another analyst with an empty case. */
async function readAgain(bytes: Uint8Array): Promise<TakenIn & { words: string[][] }> {
  const caseId = '00000000-0000-4000-8000-00000000000f';
  const taken = await takeIn({ bytes, fileName: 'again.pdf', filePath: null, caseId, at, by: 'Ilan' });
  if (!taken.ok) throw new Error(taken.error.message);
  return {
    ...taken.value,
    words: taken.value.highlights.map(({ ranges }) => ranges.map(({ exact }) => exact)),
  };
}

/** Runs a judge; its name where it is not installed. */
function judge(program: string, ...words: string[]): { text: string; code: number | null } | null {
  const run = spawnSync(program, words, { encoding: 'utf8' });
  if (run.error) {
    console.warn(`${program} is not installed: the annotated PDF was not judged by it`);
    return null;
  }
  return { text: run.stdout + run.stderr, code: run.status };
}

function onDisk(bytes: Uint8Array): string {
  const path = join(folder, `${Math.random()}.pdf`);
  writeFileSync(path, bytes);
  return path;
}

const two = (more = '') =>
  makePdf({
    pages: [
      {
        content: linesAt(72, 700, [
          'The iron gate stood open all night, and nobody',
          'saw who opened it. Two guards slept.',
        ]),
        more,
      },
      { content: linesAt(72, 700, ['In the morning it was shut again.']), more },
    ],
  });

const several: readonly Wanted[] = [
  {
    quotes: ['gate stood open all night, and nobody saw'],
    note: 'Which gate? البوابة 🔥',
    tag: 'Access',
  },
  { quotes: ['open all night,', 'guards slept.'] },
  { quotes: ['Two guards slept.', 'In the morning'] },
  { areas: [{ page: 1, x: 100, y: 300, width: 120, height: 80 }], note: 'A stain' },
];

test.each([
  ['', ''],
  ['turned', '/Rotate 90'],
  ['upside down', '/Rotate 180'],
  ['cut', '/CropBox [40 300 500 800]'],
  ['cut and turned', '/CropBox [40 300 500 800] /Rotate 270'],
])(
  'our importer finds every highlight of a page (%s) at its words, once, with note, author and time',
  async (_, more) => {
    const made = await caseWith(two(more), several);
    const { bytes, warnings } = await annotated(made);
    expect(warnings).toEqual([]);
    const again = await readAgain(bytes);
    expect(again.words).toEqual(made.rows.map(({ ranges }) => ranges.map(({ exact }) => exact)));
    expect(again.highlights.map(({ id, createdBy, createdAt }) => [id, createdBy, createdAt])).toEqual(
      made.rows.map(({ id }) => [id, by, at]),
    );
    expect(JSON.stringify(again.highlights[0]?.note)).toContain('Which gate? البوابة 🔥');
    expect(JSON.stringify(again.highlights[0]?.note)).toContain('Tags: Access');
    const [area] = again.highlights[3]?.areas ?? [];
    expect([area?.page, area?.x, area?.y, area?.width, area?.height].map((n) => Math.round(n ?? -1))).toEqual(
      [1, 100, 300, 120, 80],
    );
  },
);

test('the received bytes stay as they are, with what is new behind them, and twice the same', async () => {
  for (const original of [two(), fixture('pdf/two-columns.pdf').bytes, fixture('pdf/marked.pdf').bytes]) {
    const read = await readAgain(original);
    const quote = read.sourceText.text.slice(0, 40).trim();
    const made = await caseWith(original, [{ quotes: [quote] }]);
    const { bytes } = await annotated(made);
    expect(Buffer.from(bytes.subarray(0, original.length)).equals(Buffer.from(original))).toBe(true);
    expect(Buffer.from((await annotated(made)).bytes).equals(Buffer.from(bytes))).toBe(true);
  }
});

test('marks that were in the document are neither lost nor doubled', async () => {
  const original = fixture('pdf/marked.pdf').bytes;
  const made = await caseWith(original, [{ quotes: ['forty-one'] }]);
  const before = made.taken.highlights.length;
  expect(before).toBe(4);
  expect((await readAgain((await annotated(made)).bytes)).highlights).toHaveLength(before + 1);
});

test('taken into its own case again, an annotated PDF brings answers and nothing that is there already', async () => {
  const made = await caseWith(two(), several);
  const { bytes } = await annotated(made);
  const again = await readAgain(bytes);
  const here = {
    ...again,
    highlights: again.highlights.map((row) => ({ ...row, caseId: made.caseFile.caseId })),
  };
  const stored = (id: string) => made.caseFile.state.highlights.get(id);
  expect(newHighlights(here, stored)).toEqual([]);
  expect(newHighlights(again, stored).map(({ id }) => id)).not.toContain(made.rows[0]?.id);
  expect(newHighlights(again, () => undefined)).toHaveLength(made.rows.length);
  const answered = {
    ...here,
    ownHighlights: new Map([...here.ownHighlights, [made.rows[0]?.id ?? '', 'Ilan: no']]),
  };
  expect(newHighlights(answered, stored).map(({ note }) => JSON.stringify(note))).toEqual([
    expect.stringContaining('Ilan: no'),
  ]);
});

test('pdf.js lists each mark with its colour, and the note in one of them', async () => {
  const made = await caseWith(two(), several);
  const opened = await openPdf({ bytes: (await annotated(made)).bytes, fileName: 'x.pdf' });
  if (!opened.ok) throw new Error(opened.error.message);
  const { document, close } = opened.value;
  const marks = (await (await document.getPage(1)).getAnnotations()).filter(
    ({ subtype }) => subtype === 'Highlight',
  );
  await close();
  expect(marks).toHaveLength(3);
  expect(marks[0]?.quadPoints).toHaveLength(16);
  expect(Array.from(marks[0]?.color as Uint8ClampedArray)).toEqual([0xc5, 0xdd, 0xee]);
  expect(marks.map(({ popupRef }) => typeof popupRef)).toEqual(['string', 'string', 'string']);
});

test('poppler finds the highlighted words, and only them, under each mark', async () => {
  const quote = 'iron gate stood open';
  const path = onDisk((await annotated(await caseWith(two(), [{ quotes: [quote] }]))).bytes);
  const judged = judge('pdftotext', '-bbox', '-f', '1', '-l', '1', path, '-');
  if (!judged) return;
  const opened = await openPdf({
    bytes: (await annotated(await caseWith(two(), [{ quotes: [quote] }]))).bytes,
    fileName: 'x.pdf',
  });
  if (!opened.ok) throw new Error(opened.error.message);
  const [mark] = await (await opened.value.document.getPage(1)).getAnnotations();
  await opened.value.close();
  const [left = 0, top = 0, right = 0, , , bottom = 0] = Array.from(mark?.quadPoints as Float32Array);
  const words = [
    ...judged.text.matchAll(/xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g),
  ];
  const within = words.filter(([, x0, y0, x1, y1]) => {
    const middle = 842 - (Number(y0) + Number(y1)) / 2;
    return Number(x0) > left - 1 && Number(x1) < right + 1 && middle < top && middle > bottom;
  });
  expect(within.map((word) => word[5]).join(' ')).toBe(quote);
  expect(Math.abs(Number(within[0]?.[1]) - left)).toBeLessThan(0.6);
  expect(Math.abs(Number(within.at(-1)?.[3]) - right)).toBeLessThan(0.6);
});

test.each([
  ['made by hand', two()],
  ['of a word processor', fixture('pdf/two-columns.pdf').bytes],
  ['Arabic', fixture('pdf/arabic.pdf').bytes],
  ['with marks of another program', fixture('pdf/marked.pdf').bytes],
  ['scanned', fixture('pdf/scan.pdf').bytes],
])('qpdf finds no error in a document %s', { timeout: 60_000 }, async (_, original) => {
  const read = await readAgain(original);
  const quote = read.sourceText.text.slice(0, 30).trim();
  const { bytes } = await annotated(await caseWith(original, [{ quotes: [quote], note: 'Read' }]));
  const before = judge('qpdf', '--check', onDisk(original));
  const judged = judge('qpdf', '--check', onDisk(bytes));
  if (before?.code === 0) expect(judged).toMatchObject({ code: 0 });
  const shown = judge('pdfinfo', onDisk(bytes));
  if (shown) expect(shown.code).toBe(0);
});

test('documents that nothing can be written into, and sources that are none, get a sentence', async () => {
  const original = onDisk(two());
  const locked = join(folder, 'locked.pdf');
  if (judge('qpdf', '--encrypt', '', 'owner', '256', '--modify=none', '--', original, locked)) {
    const { readFileSync } = await import('node:fs');
    const made = await caseWith(new Uint8Array(readFileSync(locked)), [{ quotes: ['iron gate'] }]);
    const refused = await annotatedPdfExporter.export(
      inputOf(made.caseFile, { kind: 'source', id: made.source.id }),
    );
    expect(refused).toMatchObject({ ok: false, error: { code: 'document-encrypted' } });
  }
  const text = await caseWith(new TextEncoder().encode('Words of a text.'), [], 'plain.txt');
  const refused = await annotatedPdfExporter.export(
    inputOf(text.caseFile, { kind: 'source', id: text.source.id }),
  );
  expect(refused).toMatchObject({ ok: false, error: { message: expect.stringContaining('docx, html') } });
  expect(await annotatedPdfExporter.export(inputOf(text.caseFile))).toMatchObject({
    ok: false,
    error: { code: 'no-pdf' },
  });
});
