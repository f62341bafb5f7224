import { type CaseFile, commitTo, readCaseFile } from '@core/casefile';
import { newRow } from '@core/casefile/newRow';
import { creating } from '@core/casefile/operations';
import { addSource, emptyCase, exchangeInto } from '@core/exchange/testing/exchangeInto';
import { describeSpans } from '@core/highlights/describeSpans';
import { living } from '@core/model';
import { plainText } from '@core/richtext/plainText';
import { arbitraryText } from '@core/text/testing/arbitraryText';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { modelViolations } from './testing/annotationModel';
import { richText } from './testing/caseBuilder';
import { exported, exportedText } from './testing/exported';
import { inputOf } from './testing/inputOf';

const at = '2026-05-05T10:00:00.000Z';

/** Highlights with all that must come back: place, words, tags by name, the note's words, who and when. */
function highlightsIn({ state }: CaseFile) {
  return living(state, 'highlights')
    .map(({ id, ranges, tagIds, note, createdBy, createdAt }) => ({
      ...{ id, ranges, createdBy, createdAt, note: plainText(note) },
      tags: tagIds.map((tagId) => state.tags.get(tagId)?.name),
    }))
    .sort((left, right) => (left.id < right.id ? -1 : 1));
}

/** A case of one text with highlights of one or more ranges, which may overlap those of others. */
async function caseOf(
  bytes: string,
  marks: readonly (readonly (readonly [number, number])[])[],
  note: string,
) {
  const caseFile = emptyCase();
  const source = await addSource(caseFile, 'a.txt', bytes).catch(() => null);
  if (!source) return null;
  const tag = {
    ...newRow(caseFile.caseId, 'Mara', at),
    name: 'خسائر 🔥',
    parentId: null,
    order: 1,
    note: null,
  };
  commitTo(caseFile, 'Tag', [creating('tags', { ...tag, colour: 'teal' })], { at, by: 'Mara' });
  const { text } = source.sourceText;
  for (const mark of marks) {
    const spans = separate(text, mark);
    if (spans.length === 0) continue;
    const row = {
      ...newRow(caseFile.caseId, 'Idris', at),
      ...{ sourceId: source.row.id, textSha256: source.row.textSha256 },
      ...{ ranges: describeSpans(text, spans), tagIds: [tag.id], note: richText(note) },
    };
    commitTo(caseFile, 'Highlight', [creating('highlights', row)], { at, by: 'Idris' });
  }
  return caseFile;
}

/** Spans of whole characters in text order that do not touch each other. */
function separate(text: string, marks: readonly (readonly [number, number])[]) {
  const starts = [0];
  for (const character of text) starts.push((starts.at(-1) ?? 0) + character.length);
  const places = [...new Set(marks.flat().map((mark) => starts[mark % starts.length] as number))].sort(
    (left, right) => left - right,
  );
  const found: { start: number; end: number }[] = [];
  for (let place = 0; place + 1 < places.length; place += 2)
    found.push({ start: places[place] as number, end: places[place + 1] as number });
  return found;
}

const marks = fc.array(fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 4,
});
const note = fc.constantFrom('Seen.', 'لا أظن ذلك', 'cafe\u0301 👩‍👩‍👧 and more');

test('whatever the text is, case → JSON-LD → case gives the same highlights, and the file keeps to the W3C’s model', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryText(2), marks, note, async (text, spans, words) => {
      const bytes = `begin ${text}`;
      const caseFile = await caseOf(bytes, spans, words);
      if (!caseFile || living(caseFile.state, 'highlights').length === 0) return;
      const json = await exportedText('jsonld', inputOf(caseFile));
      expect(modelViolations(JSON.parse(json))).toEqual([]);
      const back = emptyCase();
      await addSource(back, 'a.txt', bytes);
      await exchangeInto(back, json);
      expect(highlightsIn(back)).toEqual(highlightsIn(caseFile));
    }),
    { numRuns: 60 },
  );
});

test('whatever the text is, case → .assay → case gives the same rows', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryText(2), marks, note, async (text, spans, words) => {
      const caseFile = await caseOf(`begin ${text}`, spans, words);
      if (!caseFile) return;
      const read = readCaseFile(await exported('assay', inputOf(caseFile)));
      if (!read.ok) throw new Error(read.error.message);
      expect(read.value.state).toEqual(caseFile.state);
      expect(highlightsIn(read.value)).toEqual(highlightsIn(caseFile));
    }),
    { numRuns: 40 },
  );
});
