import { plainText } from '@core/richtext/plainText';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CaseBuilder, richText } from '../../export/testing/caseBuilder';
import { depotCase } from '../../export/testing/depotCase';
import { takeInExchange } from '../takeInExchange';
import type { ReviewChange } from './reviewChange';
import { Reviewer } from './testing/Reviewer';
import { acceptInto, contextOfBuild, exportedDocument, reviewOf } from './testing/reviewOf';

const kinds = (changes: readonly ReviewChange[]) => changes.map(({ kind }) => kind);
const only = (changes: readonly ReviewChange[]) => {
  expect(changes).toHaveLength(1);
  return changes[0] as ReviewChange;
};

async function reviewed(work: (reviewer: Reviewer, made: ReturnType<typeof depotCase>) => void) {
  const made = depotCase();
  const reviewer = new Reviewer(await exportedDocument(made.build));
  work(reviewer, made);
  return { ...made, review: await reviewOf(made.build, reviewer.save()) };
}

describe('a document that came back', () => {
  test('nothing done to it proposes nothing', async () => {
    const { review } = await reviewed(() => {});
    expect(review.changes).toEqual([]);
    expect(review.remarks).toEqual([]);
    expect(review.exportedAt).toBe('2024-05-06T08:00:00.000Z');
  });

  test('a comment on words of a source becomes a highlight on exactly them, of its author and time', async () => {
    const { build, review, news } = await reviewed((reviewer) =>
      reviewer.comment('beaten off', 'By whom?', 'Ask the desk.'),
    );
    const change = only(review.changes);
    expect(change).toMatchObject({
      kind: 'new',
      author: 'Rosa Amin',
      words: 'beaten off',
      sourceId: news.id,
    });
    acceptInto(build, review, review.changes);
    const row = build.state.highlights.get(change.id);
    expect(row).toMatchObject({ createdBy: 'Rosa Amin', createdAt: '2024-05-07T10:30:00.000Z' });
    expect(plainText(row?.note ?? null)).toContain('By whom?');
    const [range] = row?.ranges ?? [];
    expect(build.texts.get(news.id)?.text.slice(range?.start, range?.end)).toBe('beaten off');
  });

  test('taken in twice, it proposes nothing the second time', async () => {
    const made = depotCase();
    const bytes = new Reviewer(await exportedDocument(made.build))
      .comment('no evidence', 'None at all?')
      .edit(made.fence.id, (lines) => [...lines, 'And the photograph?'])
      .reply(made.depot.id, 'Agreed.')
      .resolve(made.depot.id)
      .delete(made.cells.id)
      .save();
    const review = await reviewOf(made.build, bytes);
    expect(kinds(review.changes).sort()).toEqual(['deleted', 'new', 'note', 'reply', 'resolved']);
    acceptInto(made.build, review, review.changes);
    expect((await reviewOf(made.build, bytes)).changes).toEqual([]);
  });

  test('an edited line changes only that paragraph of the note; emphasis elsewhere in it stays', async () => {
    const made = depotCase();
    const note = {
      type: 'doc' as const,
      content: [
        { type: 'paragraph', content: [{ type: 'text', text: 'Bold words', marks: [{ type: 'bold' }] }] },
        { type: 'paragraph', content: [{ type: 'text', text: 'Compare with the agency.' }] },
      ],
    };
    made.build.state.highlights.set(made.fence.id, { ...made.fence, note });
    const reviewer = new Reviewer(await exportedDocument(made.build));
    reviewer.edit(made.fence.id, (lines) => lines.map((line) => line.replace('the agency', 'the governor')));
    const review = await reviewOf(made.build, reviewer.save());
    const change = only(review.changes);
    expect(change).toMatchObject({
      kind: 'note',
      isConflict: false,
      after: 'Bold words\nCompare with the governor.',
    });
    acceptInto(made.build, review, review.changes);
    expect(made.build.state.highlights.get(made.fence.id)?.note?.content).toEqual([
      note.content[0],
      { type: 'paragraph', content: [{ type: 'text', text: 'Compare with the governor.' }] },
    ]);
  });

  test('a note the case has changed since keeps its words, and the reviewer’s are added', async () => {
    const made = depotCase();
    const reviewer = new Reviewer(await exportedDocument(made.build));
    reviewer.edit(made.fence.id, (lines) => [...lines, 'A third line.']);
    made.build.state.highlights.set(made.fence.id, { ...made.fence, note: richText('Rewritten meanwhile.') });
    const review = await reviewOf(made.build, reviewer.save());
    expect(only(review.changes)).toMatchObject({
      isConflict: true,
      after: 'Rewritten meanwhile.\nA third line.',
    });
  });

  test('what the case alone changed since the export is no change of the reviewer', async () => {
    const made = depotCase();
    const bytes = await exportedDocument(made.build);
    made.build.state.highlights.set(made.fence.id, { ...made.fence, note: richText('Rewritten meanwhile.') });
    made.build.state.highlights.set(made.cells.id, { ...made.cells, deletedAt: '2024-05-07T00:00:00.000Z' });
    made.build.highlight(made.news, 'saw smoke');
    const review = await reviewOf(made.build, bytes);
    expect(review.changes).toEqual([]);
  });

  test('tags and statements changed in a comment are told, not taken in', async () => {
    const { review } = await reviewed((reviewer, { depot }) =>
      reviewer.edit(depot.id, (lines) =>
        lines.map((line) => line.replace('Control of terrain', 'Territory')),
      ),
    );
    expect(review.changes).toEqual([]);
    expect(review.remarks.join(' ')).toContain('Control of terrain, Attack');
  });

  test('a deleted comment is proposed for the bin and never taken in unasked', async () => {
    const made = depotCase();
    const bytes = new Reviewer(await exportedDocument(made.build)).delete(made.several.id).save();
    const taken = await takeInExchange({ bytes, fileName: 'r.docx' }, contextOfBuild(made.build));
    if (!taken.ok) throw new Error(taken.error.message);
    expect(taken.value.operations).toEqual([]);
    expect(only(taken.value.review?.changes ?? [])).toMatchObject({
      kind: 'deleted',
      highlightId: made.several.id,
    });
  });

  test('text changed in the document is told, and comments are still found by their words', async () => {
    const { review } = await reviewed((reviewer) => {
      reviewer.comment('beaten off', 'Sure?');
      reviewer.change('word/document.xml', (xml) =>
        xml.replace('A governor said', 'A minister said').replace('First gap.', 'First hole.'),
      );
    });
    expect(only(review.changes)).toMatchObject({ kind: 'new', words: 'beaten off' });
    expect(review.remarks.join(' ')).toContain('is not that of the source any more');
    expect(review.remarks.join(' ')).toContain('First hole.');
  });

  test('a comment on the report’s own words is told with its text', async () => {
    const { review } = await reviewed((reviewer) => reviewer.comment('likely', 'How likely?'));
    expect(review.changes).toEqual([]);
    expect(review.remarks.join(' ')).toMatch(
      /Rosa Amin commented on “likely”: “How likely\?”\. These words are not/,
    );
  });

  test('comments that lost the line with their id are known by author and time, and those of others are not guessed at', async () => {
    const { review, fence } = await reviewed((reviewer, made) => {
      // Only one comment of the case is Idris Kane’s.
      reviewer.change('word/comments.xml', (xml) =>
        xml
          .replace(new RegExp(`Assay ${made.depot.id}`), 'See my mail.')
          .replace(new RegExp(`Assay ${made.fence.id}`), ''),
      );
    });
    const notes = review.changes.filter(({ kind }) => kind === 'note');
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatchObject({
      after: 'See my mail.',
      remark: expect.stringContaining('by author and time'),
    });
    // The other is the only one of Mara Lind’s that is missing, and says what it said.
    expect(review.changes).toHaveLength(1);
    expect(fence.id).not.toBe('');
  });

  test('a document that lost our part is compared with the case as it is now', async () => {
    const { review } = await reviewed((reviewer, { fence }) =>
      reviewer.edit(fence.id, (lines) => [...lines, 'One more.']).drop(/^customXml/),
    );
    expect(only(review.changes)).toMatchObject({ kind: 'note' });
    expect(review.remarks.join(' ')).toContain('has lost what it carried');
  });

  test('a document of another case is refused by name, and nothing of it is attached', async () => {
    const { build } = depotCase();
    const other = new CaseBuilder('Other');
    other.state.cases.clear();
    const context = { ...contextOfBuild(other), caseId: '11111111-1111-4111-8111-111111111111' };
    const taken = await takeInExchange({ bytes: await exportedDocument(build), fileName: 'r.docx' }, context);
    expect(taken).toMatchObject({
      ok: false,
      error: { code: 'review-other-case', message: expect.stringContaining('r.docx') },
    });
  });
});

describe('any reviewer’s edit', () => {
  const blocks = [
    { text: 'Alpha 🔥 beta e\u0301 gamma' },
    { kind: 'listItem' as const, text: 'delta “epsilon” & <zeta>' },
    {
      table: [
        ['eta', 'theta'],
        ['iota', 'كابا'],
      ],
    },
    { text: 'قالت الوكالة lambda 12' },
  ];
  const words = [
    'Alpha',
    'beta',
    'gamma',
    'ilon”',
    '& <zeta>',
    'theta',
    'iota',
    'كابا',
    'الوكالة',
    '🔥',
    'lambda',
  ];
  const line = fc.constantFrom('Is it?', 'لا أظن', 'see <b> & "c"', '👩‍👩‍👧 agreed', 'Part of it', '• item');
  const lines = fc.array(line, { minLength: 1, maxLength: 3 });
  const act = fc.oneof(
    fc.record({ kind: fc.constant('new' as const), words: fc.constantFrom(...words), lines }),
    fc.record({ kind: fc.constant('note' as const), lines }),
    fc.record({ kind: fc.constant('reply' as const), lines }),
    fc.record({ kind: fc.constantFrom('resolved' as const, 'deleted' as const) }),
  );

  test('comes back as exactly that edit', async () => {
    await fc.assert(
      fc.asyncProperty(act, lines, async (edit, first) => {
        const build = new CaseBuilder();
        const source = build.source(blocks);
        const own = build.highlight(source, 'beta e\u0301 gamma', { note: richText('Own words.', ...first) });
        build.highlight(source, 'gamma\n\ndelta “eps', { note: richText('Another.') });
        const reviewer = new Reviewer(await exportedDocument(build));
        if (edit.kind === 'new') reviewer.comment(edit.words, ...edit.lines);
        if (edit.kind === 'note') reviewer.edit(own.id, () => edit.lines);
        if (edit.kind === 'reply') reviewer.reply(own.id, ...edit.lines);
        if (edit.kind === 'resolved') reviewer.resolve(own.id);
        if (edit.kind === 'deleted') reviewer.delete(own.id);
        const before = structuredClone([...build.state.highlights]);
        const review = await reviewOf(build, reviewer.save());
        expect(review.remarks).toEqual([]);
        expect(kinds(review.changes)).toEqual([edit.kind]);
        acceptInto(build, review, review.changes);
        const changed = [...build.state.highlights].filter(
          ([id, row]) => JSON.stringify(row) !== JSON.stringify(new Map(before).get(id)),
        );
        expect(changed).toHaveLength(1);
        const row = changed[0]?.[1];
        const text = build.texts.get(source.id)?.text ?? '';
        if (edit.kind === 'new') {
          expect(row?.ranges.map(({ start, end }) => text.slice(start, end))).toEqual([edit.words]);
          expect(plainText(row?.note ?? null)).toBe(edit.lines.join('\n'));
        } else expect(row?.id).toBe(own.id);
        if (edit.kind === 'note') expect(plainText(row?.note ?? null)).toBe(edit.lines.join('\n'));
        if (edit.kind === 'reply')
          expect(plainText(row?.note ?? null)).toBe(
            [
              'Own words.',
              ...first,
              `Answer by Rosa Amin, 7 May 2024, 10:30 UTC: ${edit.lines[0]}`,
              ...edit.lines.slice(1),
            ].join('\n'),
          );
        if (edit.kind === 'deleted') expect(row?.deletedAt).not.toBeNull();
      }),
      { numRuns: 40 },
    );
  });
});
