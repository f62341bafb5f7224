import { describePassage } from '@core/anchor/describe';
import { parseSourceText } from '@core/casefile';
import { jsonldExporter } from '@core/export/jsonld/jsonldExporter';
import { addAreaHighlight } from '@core/export/testing/areaHighlight';
import { depotCase } from '@core/export/testing/depotCase';
import { exportedText } from '@core/export/testing/exported';
import { fail, type HighlightRow, living, newId, type TagRow } from '@core/model';
import { arbitraryText } from '@core/text/testing/arbitraryText';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { exchangeFormatOf } from '../registry';
import { takeInExchange } from '../takeInExchange';
import { addSource, contextOf, emptyCase, exchangeInto, told } from '../testing/exchangeInto';

const story =
  'Nine guards were killed 🔥 at the gate. The mayor said: nine guards were killed. Nobody else said so.';

const annotation = (selector: unknown, more: object = {}) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  type: 'Annotation',
  target: { source: 'story.txt', selector },
  ...more,
});
const quote = (exact: string, prefix?: string, suffix?: string) => ({
  type: 'TextQuoteSelector',
  exact,
  prefix,
  suffix,
});
const position = (start: number, end: number) => ({ type: 'TextPositionSelector', start, end });

async function withStory() {
  const caseFile = emptyCase();
  const { row, sourceText } = await addSource(caseFile, 'story.txt', story);
  const marked = () =>
    living(caseFile.state, 'highlights').map(({ ranges }) => ranges.map(({ exact }) => exact).join(' … '));
  return { caseFile, row, sourceText, marked };
}

describe('placing', () => {
  it.each([
    ['its position counts UTF-16 units', [position(28, 36), quote('the gate')], 'moved', 'the gate'],
    ['its position is that of other words', [position(0, 4), quote('mayor said')], 'moved', 'mayor said'],
    ['its quote is laid out otherwise', [quote('Nobody  else\nsaid so')], 'moved', 'Nobody else said so'],
    ['position and words agree', [position(29, 37), quote('the gate')], 'exact', 'the gate'],
    ['words alone', [quote('mayor')], 'exact', 'mayor'],
    ['a position alone', [position(0, 4)], 'exact', 'Nine'],
    [
      'its selector refines another',
      { type: 'FragmentSelector', value: 'p1', refinedBy: quote('mayor') },
      'exact',
      'mayor',
    ],
    [
      'its types have the old prefix',
      [{ ...quote('mayor'), type: 'oa:TextQuoteSelector' }],
      'exact',
      'mayor',
    ],
    [
      'repeated words with what stands before them',
      [quote('guards were killed', 'nine ')],
      'exact',
      'guards were killed',
    ],
  ])('an annotation is lost or shifted when %s', async (_, selector, fate, words) => {
    const { caseFile, marked } = await withStory();
    const { lines } = await exchangeInto(caseFile, annotation(selector));
    expect(lines.map((line) => line.fate)).toEqual([fate]);
    expect(marked()).toEqual([words]);
  });

  it.each([
    ['words that stand twice', quote('guards were killed'), 'ambiguous', 'guards were killed'],
    [
      'words that stand twice, at a wrong position',
      [position(50, 60), quote('guards were killed')],
      'ambiguous',
      '2 places',
    ],
    ['other words', quote('ten guards were killed'), 'not-found', 'ten guards'],
    ['a position outside', position(5, 9_000), 'not-found', '9000'],
    [
      'no selector it could be placed by',
      { type: 'XPathSelector', value: '/p' },
      'not-found',
      'XPathSelector',
    ],
  ])('%s: attached by guessing, or dropped without a word', async (_, selector, fate, said) => {
    const { caseFile, marked } = await withStory();
    const { lines } = await exchangeInto(caseFile, annotation(selector));
    expect(lines).toMatchObject([{ fate, message: expect.stringContaining(said) }]);
    expect(marked()).toEqual([]);
  });

  it('what is said of a source as a whole is lost, or comes twice into its note', async () => {
    const { caseFile, row, marked } = await withStory();
    const annotations = ['Seen by two of us.', 'Never printed.'].map((value, place) => ({
      ...annotation(undefined, { creator: { name: 'Colleague' }, created: '2026-05-04T10:00:00Z' }),
      target: place === 0 ? 'story.txt' : { source: 'story.txt' },
      body: [
        { type: 'TextualBody', value },
        { type: 'TextualBody', purpose: 'tagging', value: 'Officials' },
      ],
    }));
    const silent = { ...annotation(undefined), target: 'story.txt' };
    const { lines } = await exchangeInto(caseFile, [...annotations, silent]);
    expect(lines).toMatchObject([
      { fate: 'taken', sourceId: row.id },
      { fate: 'taken', sourceId: row.id },
      { fate: 'left-out', sourceId: row.id },
    ]);
    expect(marked()).toEqual([]);
    const note = () => JSON.stringify(caseFile.state.sources.get(row.id)?.note);
    for (const words of ['Seen by two of us.', 'Never printed.', 'Colleague, 2026-05-04', 'Tags: Officials'])
      expect(note()).toContain(words);
    const before = note();
    const again = await exchangeInto(caseFile, annotations);
    expect(again.lines.map(({ fate }) => fate)).toEqual(['known', 'known']);
    expect(again.operations).toEqual([]);
    expect(note()).toBe(before);
  });

  it('several targets, of which one has no place, are attached in part', async () => {
    const { caseFile, marked } = await withStory();
    const target = ['mayor', 'absent words'].map((words) => ({
      source: 'story.txt',
      selector: quote(words),
    }));
    const { lines } = await exchangeInto(caseFile, { ...annotation(null), target });
    expect(lines).toMatchObject([{ fate: 'not-found' }]);
    expect(marked()).toEqual([]);
  });

  it('a source the case has not, or has several of by that name, takes the annotation to another', async () => {
    const { caseFile, marked } = await withStory();
    await addSource(caseFile, 'other.txt', 'Something else was written here about the mayor.');
    const elsewhere = (source: unknown, exact: string) => ({
      ...annotation(null),
      target: { source, selector: quote(exact) },
    });
    const { lines } = await exchangeInto(caseFile, [
      elsewhere('https://example.org/unknown', 'at the gate'),
      elsewhere('https://example.org/unknown', 'mayor'),
      elsewhere('https://example.org/unknown', 'nowhere at all'),
      elsewhere({ id: 'urn:x', title: 'other' }, 'Something'),
    ]);
    expect(lines.map(({ fate }) => fate)).toEqual(['exact', 'ambiguous', 'no-source', 'exact']);
    expect(marked()).toEqual(['at the gate', 'Something']);
    expect(lines[2]?.message).toContain('nowhere at all');
  });
});

it('a file taken in twice makes everything twice, with or without ids', async () => {
  const { caseFile, marked } = await withStory();
  const file = [
    annotation(quote('mayor'), { body: { type: 'TextualBody', purpose: 'tagging', value: 'Officials' } }),
    annotation(quote('at the gate'), { id: 'https://example.org/annotations/7' }),
    annotation(quote('Nobody'), { id: `urn:uuid:${newId()}` }),
  ];
  await exchangeInto(caseFile, file);
  const { lines, operations } = await exchangeInto(caseFile, file);
  expect(lines.map(({ fate }) => fate)).toEqual(['known', 'known', 'known']);
  expect(operations).toEqual([]);
  expect(marked()).toHaveLength(3);
});

it('an id that a row of another case has is given to a row of this one', async () => {
  const { caseFile } = await withStory();
  const id = newId();
  await exchangeInto(caseFile, annotation(quote('mayor'), { id: `urn:uuid:${id}` }), 'a.jsonld', {
    idsElsewhere: new Set([id]),
  });
  const [row] = living(caseFile.state, 'highlights');
  expect(row?.id).not.toBe(id);
  const again = await exchangeInto(
    caseFile,
    annotation(quote('mayor'), { id: `urn:uuid:${id}` }),
    'a.jsonld',
    {
      idsElsewhere: new Set([id]),
    },
  );
  expect(again.lines).toMatchObject([{ fate: 'known', highlightId: row?.id }]);
});

it('tags, notes, authors and times are lost, or what is no text is dropped unsaid', async () => {
  const { caseFile } = await withStory();
  const { lines } = await exchangeInto(
    caseFile,
    annotation(quote('mayor'), {
      motivation: 'commenting',
      created: '2026-05-04T10:00:00+02:00',
      creator: { type: 'Person', name: 'Colleague' },
      body: [
        { type: 'TextualBody', purpose: 'tagging', value: 'Officials' },
        { type: 'TextualBody', value: '*Who* is he?', format: 'text/markdown' },
        { type: 'TextualBody', value: '<b>Ask</b> him', format: 'text/html' },
        { type: 'Image', id: 'https://example.org/picture.png' },
      ],
    }),
  );
  const [row] = living(caseFile.state, 'highlights');
  expect(row).toMatchObject({ createdAt: '2026-05-04T08:00:00.000Z', createdBy: 'Colleague' });
  expect(JSON.stringify(row?.note)).toContain('Ask him');
  expect(living(caseFile.state, 'tags').map(({ name }) => name)).toEqual(['Officials']);
  expect(lines[0]?.message).toContain('HTML');
  expect(lines[0]?.message).toContain('not text');
});

it('a grade that is not known here is taken for another one, or lost unsaid', async () => {
  const { caseFile } = await withStory();
  const statement = {
    id: `urn:uuid:${newId()}`,
    'assay:stance': 'asserts',
    'assay:claim': { id: `urn:uuid:${newId()}`, value: 'Guards were killed.' },
    'assay:chain': [],
    'assay:reliability': { 'assay:scheme': 'nato', 'assay:code': 'G' },
  };
  const { lines } = await exchangeInto(
    caseFile,
    annotation(quote('mayor'), { 'assay:statements': [statement] }),
  );
  expect(lines[0]?.message).toContain('“G”');
  expect(living(caseFile.state, 'statements')).toMatchObject([{ reliability: null }]);
});

describe('hostile files', () => {
  it.each([
    [
      '__proto__ as a key',
      '{"type":"Annotation","__proto__":{"polluted":1},"target":{"source":"story.txt","selector":{"type":"TextQuoteSelector","exact":"mayor","__proto__":{"polluted":1}}}}',
    ],
    ['numbers beyond all bounds', JSON.stringify(annotation(position(-1, 1e308)))],
    [
      'a rectangle of nothing',
      JSON.stringify(annotation({ type: 'FragmentSelector', value: 'page=1&xywh=1,1,.,.' })),
    ],
    ['a target of itself', JSON.stringify({ type: 'Annotation', target: [[[[]]], null, 4, 'story.txt'] })],
    [
      'names longer than a row holds',
      JSON.stringify(
        annotation(quote('mayor'), {
          creator: 'x'.repeat(9_000),
          body: { purpose: 'tagging', value: 'y'.repeat(9_000) },
        }),
      ),
    ],
    [
      'times that are none',
      JSON.stringify(annotation(quote('mayor'), { created: '+275760-09-13T00:00:00Z', modified: 'now' })),
    ],
  ])('%s breaks the taking in, or leaves a row nobody can read', async (_, content) => {
    const { caseFile } = await withStory();
    const { lines } = await exchangeInto(caseFile, content);
    expect(lines).toHaveLength(1);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    const { highlightRowSchema, tagRowSchema } = await import('@core/model');
    for (const row of caseFile.state.highlights.values())
      expect(highlightRowSchema.safeParse(row).error).toBeUndefined();
    for (const row of caseFile.state.tags.values()) expect(tagRowSchema.safeParse(row).error).toBeUndefined();
  });

  it.each([
    ['{"type":"AnnotationPage","items":[]}', 'annotations-none'],
    ['{"type":"Annotation"', 'annotations-unreadable'],
    ['hello', 'exchange-unknown'],
  ])('%s gives no sentence', async (content, code) => {
    const { caseFile } = await withStory();
    const input = { bytes: new TextEncoder().encode(content), fileName: 'x.jsonld' };
    expect(await takeInExchange(input, contextOf(caseFile))).toMatchObject({
      ok: false,
      error: { code, message: expect.stringContaining('x.jsonld') },
    });
  });

  it.each([
    '{"name":"a list of readings","values":[1,2]}',
    'An "Annotation" in prose.',
    '[]',
    '{"annotations": true}',
  ])('a document %s is taken for annotations', (content) => {
    expect(exchangeFormatOf({ bytes: new TextEncoder().encode(content), fileName: 'a.json' })).toBeNull();
  });
});

describe('back from our own export', () => {
  test('claims, statements, origins, colours and areas are lost on the way out and back', async () => {
    const depot = depotCase();
    addAreaHighlight(depot);
    const { build } = depot;
    for (const [id, row] of build.state.sources)
      if (row.id === depot.news.id) {
        const text = build.texts.get(id);
        if (text)
          build.texts.set(id, {
            ...text,
            pages: Array.from({ length: 4 }, (_, index) => ({
              start: 60,
              end: 60,
              label: `${index + 1}`,
              width: 595,
              height: 842,
              runs: [],
            })),
          });
      }
    const written = await exportedText('jsonld', build.input());
    const caseFile = emptyCase();
    for (const row of build.state.sources.values())
      caseFile.state.sources.set(row.id, { ...row, caseId: caseFile.caseId });
    const byDocument = new Map(
      [...build.texts].map(([id, text]) => [build.state.sources.get(id)?.document, text]),
    );
    const textOf = async ({ document }: { document: string }) => {
      const value = byDocument.get(document);
      return value ? ({ ok: true, value } as const) : fail('missing', 'missing');
    };
    const { lines } = await exchangeInto(caseFile, written, 'all.jsonld', { textOf });
    expect(lines.map(({ fate }) => fate)).toEqual(lines.map(() => 'exact'));
    const before = living(build.state, 'highlights');
    expect(living(caseFile.state, 'highlights')).toHaveLength(before.length);
    for (const row of before) {
      const { ranges, areas, createdAt, createdBy, tagIds, updatedAt } = row;
      expect(caseFile.state.highlights.get(row.id)).toMatchObject({
        ...{ ranges, createdAt, createdBy, tagIds, updatedAt },
        ...(areas && { areas: areas.map((area) => ({ ...area, label: '4' })) }),
      });
    }
    for (const name of ['tags', 'claims', 'origins'] as const)
      expect(
        living(caseFile.state, name)
          .map((row) => row.id)
          .sort(),
      ).toEqual(
        living(build.state, name)
          .map((row) => row.id)
          .sort(),
      );
    for (const tag of living(build.state, 'tags'))
      expect(caseFile.state.tags.get(tag.id)?.colour).toBe(tag.colour);
    for (const {
      id,
      stance,
      chain,
      reliability,
      credibility,
      claimId,
      highlightId,
    } of build.state.statements.values())
      expect(caseFile.state.statements.get(id)).toMatchObject({
        stance,
        chain,
        reliability,
        credibility,
        claimId,
        highlightId,
      });
  });

  test('highlights shift, split or lose tags and notes on the way out and back, for any text', async () => {
    const passages = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(3), fc.boolean()), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(
        arbitraryText(3).filter((text) => /\w/.test(text)),
        passages,
        async (content, wanted) => {
          const out = emptyCase();
          const { row, sourceText } = await addSource(
            out,
            'any.txt',
            `Begin ${content.replace(/[^\P{Cc}\r\n]/gu, '')} end`,
          );
          const { text } = sourceText;
          const tags = ['Ä', 'Ä', 'b'].map(
            (name, index): TagRow => ({
              ...{
                id: newId(),
                caseId: out.caseId,
                createdAt: row.createdAt,
                createdBy: 'Mara',
                updatedAt: row.createdAt,
                deletedAt: null,
              },
              ...{ name, colour: index === 0 ? 'teal' : 'olive', parentId: null, order: index, note: null },
            }),
          );
          for (const tag of tags) out.state.tags.set(tag.id, tag);
          for (const [one, other, tag, noted] of wanted) {
            const [a, b] = [one % text.length, other % text.length];
            const range = describePassage(text, Math.min(a, b), Math.max(a, b) + 1);
            const highlight: HighlightRow = {
              ...{
                id: newId(),
                caseId: out.caseId,
                createdAt: row.createdAt,
                createdBy: 'Idris',
                updatedAt: row.createdAt,
                deletedAt: null,
              },
              ...{ sourceId: row.id, ranges: [range], textSha256: row.textSha256 },
              tagIds: tags.slice(0, tag).map(({ id }) => id),
              note: noted
                ? {
                    type: 'doc',
                    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'A note.' }] }],
                  }
                : null,
            };
            out.state.highlights.set(highlight.id, highlight);
          }
          const written = await jsonldExporter.export({
            ...{ state: out.state, target: { kind: 'case' }, at: row.createdAt },
            sourceText: async () => ({ ok: true, value: sourceText }),
            blob: async (_area, sha256) => ({
              ok: true,
              value: out.blobs.texts.get(sha256) ?? new Uint8Array(),
            }),
            journal: async () => ({ ok: true, value: [] }),
          });
          if (!written.ok) throw new Error(written.error.message);
          const back = emptyCase();
          const { row: copy } = await addSource(
            back,
            'copy.txt',
            out.blobs.sources.get(row.sha256) as Uint8Array,
          );
          const { lines } = await exchangeInto(back, written.value.bytes);
          expect(told(lines)).toEqual(
            [...out.state.highlights.keys()]
              .map((id) => `Annotation urn:uuid:${id}: exact`)
              .sort()
              .map((_, place) => told(lines)[place]),
          );
          expect(back.state.highlights.size).toBe(out.state.highlights.size);
          for (const highlight of out.state.highlights.values()) {
            const { ranges, tagIds, note, createdBy } = highlight;
            expect(back.state.highlights.get(highlight.id)).toMatchObject({
              ranges,
              tagIds,
              note,
              createdBy,
              sourceId: copy.id,
            });
          }
          for (const tag of tags.filter(({ id }) =>
            [...out.state.highlights.values()].some((each) => each.tagIds.includes(id)),
          ))
            expect(back.state.tags.get(tag.id)).toMatchObject({ name: tag.name, colour: tag.colour });
          const stored = parseSourceText(back.blobs.texts.get(copy.document) as Uint8Array);
          expect(stored.ok && stored.value.text).toBe(text);
        },
      ),
      { numRuns: 60 },
    );
  });
});
