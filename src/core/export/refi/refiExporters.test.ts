import { readFileSync } from 'node:fs';
import { type CaseFile, commitTo } from '@core/casefile';
import { newRow } from '@core/casefile/newRow';
import { creating } from '@core/casefile/operations';
import { checkBySchema } from '@core/exchange/refi/testing/checkBySchema';
import { violationsOf } from '@core/exchange/refi/violations';
import { addSource, emptyCase, exchangeInto } from '@core/exchange/testing/exchangeInto';
import { describeSpans } from '@core/highlights/describeSpans';
import { linesAt, makePdf } from '@core/import/testing/makePdf';
import { provideAssets } from '@core/import/testing/provideAssets';
import { parseXml } from '@core/import/xml/parseXml';
import { type Area, living, type RichText } from '@core/model';
import { fromMarkdown } from '@core/richtext';
import { arbitraryText } from '@core/text/testing/arbitraryText';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { richText } from '../testing/caseBuilder';
import { depotCase } from '../testing/depotCase';
import { exported } from '../testing/exported';
import { inputOf } from '../testing/inputOf';

provideAssets();

const at = '2026-05-05T10:00:00.000Z';

function projectIn(bytes: Uint8Array): string {
  return strFromU8(unzipSync(bytes)['project.qde'] ?? new Uint8Array());
}

/** Highlights with all that must come back, tags by name. */
function highlightsIn({ state }: CaseFile) {
  return living(state, 'highlights')
    .map(({ id, ranges, areas, tagIds, note, createdBy, createdAt }) => ({
      ...{ id, ranges, areas, note, createdBy, createdAt },
      tags: tagIds.map((tagId) => state.tags.get(tagId)?.name),
    }))
    .sort((left, right) => (left.id < right.id ? -1 : 1));
}

function highlightIn(
  caseFile: CaseFile,
  source: Awaited<ReturnType<typeof addSource>>,
  spans: readonly (readonly [number, number])[],
  given: { tagIds?: string[]; note?: RichText; areas?: Area[]; by?: string } = {},
): void {
  const { row, sourceText } = source;
  const ranges = describeSpans(
    sourceText.text,
    spans.map(([start, end]) => ({ start, end })),
  );
  const highlight = {
    ...newRow(caseFile.caseId, given.by ?? 'Mara', at),
    ...{ sourceId: row.id, textSha256: row.textSha256, ranges },
    ...(given.areas && { areas: given.areas }),
    ...{ tagIds: given.tagIds ?? [], note: given.note ?? null },
  };
  commitTo(caseFile, 'Highlight', [creating('highlights', highlight)], { at, by: 'Mara' });
}

function tagIn(caseFile: CaseFile, name: string, parentId: string | null = null): string {
  const row = {
    ...newRow(caseFile.caseId, 'Mara', at),
    ...{ name, colour: 'teal' as const, parentId, order: 1, note: fromMarkdown('When **killed** is said.') },
  };
  commitTo(caseFile, 'Tag', [creating('tags', row)], { at, by: 'Mara' });
  return row.id;
}

async function backFrom(caseFile: CaseFile): Promise<{ back: CaseFile; bytes: Uint8Array }> {
  const bytes = await exported('qdpx', inputOf(caseFile));
  const back = emptyCase();
  await exchangeInto(back, bytes, 'case.qdpx', { isStrict: true });
  return { back, bytes };
}

describe('a project Assay writes', () => {
  it('is not valid, by the schema or by our own rules, whatever the words in it', async () => {
    const xml = projectIn(await exported('qdpx', depotCase().build.input()));
    const root = parseXml(new TextEncoder().encode(xml), { fileName: 'x' });
    expect(root.ok && violationsOf(root.value)).toEqual([]);
    checkBySchema(xml, 'Project');
    for (const words of ['Rebels held the southern half', 'two residents', 'usually reliable'])
      expect(xml).toContain(words);
    expect(xml).not.toContain('<img');
  });

  it('differs from one made of the same case at the same time', async () => {
    const [one, other] = [depotCase(), depotCase()].map(({ build }) => exported('qdpx', build.input()));
    expect(await one).toEqual(await other);
  });

  it('says nothing of what it leaves out', async () => {
    const { qdpxExporter } = await import('./qdpxExporter');
    const made = await qdpxExporter.export(depotCase().build.input());
    expect(made.ok && made.value.warnings).toEqual([
      'Not in the file, which has no place for them: reports.',
    ]);
  });

  it('brings anything back otherwise than it was, or twice into its own case', async () => {
    const caseFile = emptyCase();
    const source = await addSource(
      caseFile,
      'a.txt',
      'Nine 🔥 guards were\r\nkilled at the gate.\r\n\r\nنعم، قتلوا.',
    );
    const losses = tagIn(caseFile, 'Losses');
    const guards = tagIn(caseFile, 'Guards', losses);
    highlightIn(
      caseFile,
      source,
      [
        [0, 7],
        [15, 25],
      ],
      { tagIds: [guards, losses], by: 'Idris Kane' },
    );
    highlightIn(caseFile, source, [[5, 14]], {
      note: fromMarkdown('**Who** counted?\n\n- the desk\n- nobody'),
    });
    const { back, bytes } = await backFrom(caseFile);
    expect(highlightsIn(back)).toEqual(highlightsIn(caseFile));
    expect(back.state.tags.get(guards)).toMatchObject({ name: 'Guards', colour: 'teal', parentId: losses });
    expect(back.state.tags.get(guards)?.note).toEqual(caseFile.state.tags.get(guards)?.note);
    const again = await exchangeInto(caseFile, bytes, 'case.qdpx');
    expect(again.operations).toEqual([]);
    expect(new Set(again.lines.map(({ fate }) => fate))).toEqual(new Set(['known']));
  });

  it.each([
    ['lying', '/Rotate 90', 'firstX="100" firstY="272" secondX="150" secondY="72"'],
    ['cut', '/CropBox [40 300 500 800]', 'firstX="112" firstY="700" secondX="312" secondY="650"'],
  ])('an area of a page %s is measured as it is shown, or comes back elsewhere', async (_, more, corners) => {
    const caseFile = emptyCase();
    const content = linesAt(72, 700, ['Nine guards were killed at the gate.']);
    const source = await addSource(caseFile, 'a.pdf', makePdf({ pages: [{ content, more }] }));
    const area = { page: 0, x: 72, y: 100, width: 200, height: 50 };
    highlightIn(caseFile, source, [], { areas: [area] });
    const { back, bytes } = await backFrom(caseFile);
    expect(projectIn(bytes)).toContain(corners);
    expect(highlightsIn(back).flatMap(({ areas }) => areas ?? [])).toMatchObject([area]);
  });

  it('loses areas of a PDF, or its words', async () => {
    const caseFile = emptyCase();
    const page = linesAt(72, 700, [
      'Nine guards were killed at the gate.',
      'The mayor said that nobody was.',
    ]);
    const source = await addSource(caseFile, 'a.pdf', makePdf({ pages: [{ content: page }] }));
    const tag = tagIn(caseFile, 'Figures');
    const area = { page: 0, x: 72, y: 100, width: 200, height: 50 };
    highlightIn(caseFile, source, [], { areas: [area], tagIds: [tag] });
    highlightIn(caseFile, source, [[0, 11]], { areas: [{ ...area, y: 300 }], tagIds: [tag] });
    const { back } = await backFrom(caseFile);
    const found = highlightsIn(back);
    expect(found.map(({ ranges }) => ranges.map(({ exact }) => exact))).toEqual(
      highlightsIn(caseFile).map(({ ranges }) => ranges.map(({ exact }) => exact)),
    );
    expect(found.flatMap(({ areas }) => areas ?? [])).toMatchObject(
      highlightsIn(caseFile).flatMap(({ areas }) => areas ?? []),
    );
    expect(living(back.state, 'sources')).toMatchObject([{ kind: 'pdf', sha256: source.row.sha256 }]);
  });

  it('loses an area of a picture, or the picture’s bytes', async () => {
    const caseFile = emptyCase();
    const picture = new Uint8Array(readFileSync('src/core/import/image/fixtures/scan.png'));
    const source = await addSource(caseFile, 'scan.png', picture);
    const tag = tagIn(caseFile, 'Stamps');
    const area = { page: 0, x: 30, y: 40, width: 120, height: 60 };
    highlightIn(caseFile, source, [], { areas: [area], tagIds: [tag], note: richText('A stamp.') });
    const { back, bytes } = await backFrom(caseFile);
    const [found] = highlightsIn(back);
    expect(found).toMatchObject({ tags: ['Stamps'], note: richText('A stamp.') });
    const [there] = found?.areas ?? [];
    // Whole pixels outwards: less than two on either side.
    for (const side of ['x', 'y', 'width', 'height'] as const)
      expect(Math.abs((there?.[side] ?? 0) - area[side])).toBeLessThan(2);
    expect(living(back.state, 'sources')).toMatchObject([{ kind: 'image', sha256: source.row.sha256 }]);
    checkBySchema(projectIn(bytes), 'Project');
  });

  it('loses claims for other programs, or makes tags of them in their own case', async () => {
    const { build, ...rest } = depotCase();
    const bytes = await exported('qdpx', build.input());
    const back = emptyCase();
    await exchangeInto(back, bytes, 'case.qdpx', { isStrict: true });
    const claims = living(back.state, 'tags').find(({ name }) => name === 'Claims');
    const held = living(back.state, 'tags').find(({ parentId }) => parentId === claims?.id);
    expect(held?.name).toBe('Rebels held the southern half of the depot on 3 May.');
    const stated = living(back.state, 'highlights').find(
      ({ tagIds, sourceId }) => tagIds.includes(held?.id ?? '') && sourceId === rest.news.id,
    );
    expect(JSON.stringify(stated?.note)).toContain('The Northern Courier, citing Sarab Monitor');
  });

  test('whatever the text is, case → .qdpx → case gives the same highlights, tags and notes', async () => {
    const spans = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(
        arbitraryText(2),
        fc.array(spans, { maxLength: 3 }),
        arbitraryText(),
        async (text, marks, note) => {
          const caseFile = emptyCase();
          const source = await addSource(caseFile, 'a.txt', `begin ${text}`).catch(() => null);
          if (!source) return;
          const tag = tagIn(caseFile, 'Losses');
          for (const mark of marks) {
            const own = separate(source.sourceText.text, mark);
            if (own.length > 0)
              highlightIn(caseFile, source, own, { tagIds: [tag], note: richText(note.trim() || 'none') });
          }
          const { back } = await backFrom(caseFile);
          const words = (of: CaseFile) => highlightsIn(of).map(({ note: _, ...others }) => others);
          expect(words(back)).toEqual(words(caseFile));
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** Spans of whole characters in text order that do not touch each other. */
function separate(text: string, marks: readonly (readonly [number, number])[]): [number, number][] {
  const starts = [0];
  for (const character of text) starts.push((starts.at(-1) ?? 0) + character.length);
  const places = [...new Set(marks.flat().map((mark) => starts[mark % starts.length] as number))].sort(
    (left, right) => left - right,
  );
  const found: [number, number][] = [];
  for (let place = 0; place + 1 < places.length; place += 2)
    found.push([places[place] as number, places[place + 1] as number]);
  return found;
}

describe('a codebook Assay writes', () => {
  it('is not valid, or loses the tree, a colour, the order or a definition', async () => {
    const caseFile = emptyCase();
    const losses = tagIn(caseFile, 'Losses & “more” <b>');
    const guards = tagIn(caseFile, 'Guards', losses);
    const bytes = await exported('qdc', inputOf(caseFile));
    checkBySchema(strFromU8(bytes), 'Codebook');
    const back = emptyCase();
    await exchangeInto(back, bytes, 'codes.qdc', { isStrict: true });
    for (const id of [losses, guards]) {
      const { name, colour, parentId, note } = caseFile.state.tags.get(id) ?? {};
      expect(back.state.tags.get(id)).toMatchObject({ name, colour, parentId, note });
    }
  });

  it('is an empty file without tags', async () => {
    const { qdcExporter } = await import('./qdcExporter');
    expect(await qdcExporter.export(inputOf(emptyCase()))).toMatchObject({ ok: false });
  });
});
