import type { Block, TextMark } from '@core/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockDirection } from './blockDirection';
import { headingLevels } from './headingLevels';
import { inlineRuns } from './inlineRuns';
import { isHardWrapped } from './isHardWrapped';
import { type List, nestLists } from './nestLists';
import { sectionAt, sectionsOf } from './sections';
import { titleBlock } from './titleBlock';

function paragraphs(...texts: string[]): { text: string; blocks: Block[] } {
  let text = '';
  const blocks: Block[] = texts.map((words) => {
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += words;
    return { kind: 'paragraph', start, end: text.length };
  });
  return { text, blocks };
}

describe('inlineRuns', () => {
  const kinds: TextMark['kind'][] = ['strong', 'emphasis', 'code', 'link', 'superscript'];
  const mark = fc
    .tuple(fc.nat(40), fc.nat(40), fc.constantFrom(...kinds))
    .map(([a, b, kind]): TextMark => ({ start: Math.min(a, b), end: Math.max(a, b), kind, address: 'x' }));

  it('draws every character once, whatever marks lie over each other', () => {
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 8 }), (marks) => {
        const runs = inlineRuns(5, 35, marks).flatMap((group) => group.runs);
        expect(runs[0]?.start).toBe(5);
        expect(runs.at(-1)?.end).toBe(35);
        for (const [place, run] of runs.entries()) {
          expect(run.end).toBeGreaterThan(run.start);
          if (place > 0) expect(run.start).toBe(runs[place - 1]?.end);
        }
      }),
    );
  });

  it('does not tear a link apart where emphasis begins inside it', () => {
    const groups = inlineRuns(0, 20, [
      { kind: 'link', start: 2, end: 12, address: 'https://a.example/' },
      { kind: 'strong', start: 6, end: 15 },
    ]);
    expect(groups.map(({ address, runs }) => [address, runs.length])).toEqual([
      [null, 1],
      ['https://a.example/', 2],
      [null, 2],
    ]);
  });
});

describe('nestLists', () => {
  const item = (depth: number, ordered = false): Block => ({
    kind: 'listItem',
    depth,
    ordered,
    ordinal: 1,
    start: 0,
    end: 1,
  });
  const shape = (list: List): unknown[] => [
    list.ordered ? 'ol' : 'ul',
    ...list.items.map(({ lists }) => (lists.length > 0 ? lists.map(shape) : '-')),
  ];
  it.each([
    ['one level', [item(0), item(0)], [['ul', '-', '-']]],
    ['deeper and back', [item(0, true), item(1), item(0, true)], [['ol', [['ul', '-']], '-']]],
    ['a level skipped is one level', [item(0), item(3), item(3), item(0)], [['ul', [['ul', '-', '-']], '-']]],
    [
      'another kind is another list',
      [item(0), item(0, true)],
      [
        ['ul', '-'],
        ['ol', '-'],
      ],
    ],
    ['beginning deep', [item(2), item(0)], [['ul', '-', '-']]],
    [
      'two lists in one item',
      [item(0), item(1), item(1, true)],
      [
        [
          'ul',
          [
            ['ul', '-'],
            ['ol', '-'],
          ],
        ],
      ],
    ],
  ])('keeps the shape: %s', (_, blocks, lists) => {
    const flow = nestLists(blocks.map((block) => ({ block, continued: false })));
    expect(flow.map((each) => each.kind === 'list' && shape(each.list))).toEqual(lists);
  });
});

describe('sectionsOf', () => {
  it('loses no block and no character of a long text', () => {
    const sourceText = paragraphs(
      ...Array.from({ length: 300 }, (_, n) => `Paragraph ${n} `.repeat(1 + (n % 30))),
    );
    const sections = sectionsOf(sourceText);
    expect(sections.length).toBeGreaterThan(5);
    expect(sections.flatMap(({ blocks }) => blocks.map(({ block }) => block))).toEqual(sourceText.blocks);
    for (const { index, start, end } of sections) {
      expect(sectionAt(sections, start)).toBe(index);
      expect(sectionAt(sections, end - 1)).toBe(index);
    }
  });

  it('cuts a giant block at line ends without losing a character', () => {
    const sourceText = paragraphs('line of a log file\n'.repeat(5_000).trimEnd());
    const pieces = sectionsOf(sourceText).flatMap(({ blocks }) => blocks);
    expect(pieces.length).toBeGreaterThan(10);
    expect(pieces.map(({ block }) => sourceText.text.slice(block.start, block.end)).join('')).toBe(
      sourceText.text,
    );
    expect(pieces.map(({ continued }) => continued)).toEqual(pieces.map((_, place) => place > 0));
  });

  it('does not hold up a frame with a giant table', () => {
    const rows = Array.from({ length: 1_000 }, (_, n) => [{ start: n * 2, end: n * 2 + 1 }]);
    const table: Block = { kind: 'table', start: 0, end: 1_999, rows };
    const pieces = sectionsOf({ text: 'x\n'.repeat(1_000), blocks: [table] }).flatMap(({ blocks }) => blocks);
    expect(pieces.flatMap(({ block }) => (block.kind === 'table' ? block.rows : []))).toEqual(rows);
    expect(pieces.length).toBeGreaterThan(3);
  });
});

describe('titleBlock', () => {
  const sourceText = paragraphs('The  title', 'Text');
  it.each([
    ['The title', true, 0],
    ['Another', false, null],
    ['Text', false, null],
  ])('does not draw the title twice: %s', (title, inText, firstBlockStart) => {
    expect(titleBlock(sourceText, title)).toEqual({ inText, firstBlockStart });
  });
});

it.each([
  ['one line', 'x'.repeat(300), false],
  ['wrapped mail', `${'x'.repeat(71)}\n${'y'.repeat(68)}\nend.`, true],
  ['a verse', `${'x'.repeat(60)}\nshort\n${'x'.repeat(60)}`, false],
  ['an address', '12 Road\nTown', false],
  ['long lines', `${'x'.repeat(200)}\n${'y'.repeat(200)}`, false],
])('keeps line ends that mean something: %s', (_, text, wrapped) => {
  expect(isHardWrapped(text)).toBe(wrapped);
});

it.each([
  ['English', 'ltr'],
  ['14 قتيلا', 'rtl'],
  ['11', undefined],
])('gives a number the direction of what stands around it: %s', (text, direction) => {
  expect(blockDirection(text, { kind: 'paragraph', start: 0, end: text.length })).toBe(direction);
});

it('leaves no holes in the outline', () => {
  const blocks = [2, 4, 4, 1, 3].map((level, place) => ({
    block: { kind: 'heading' as const, level, start: place, end: place + 1 },
    continued: false,
  }));
  const levels = headingLevels([{ index: 0, start: 0, end: 5, blocks }]);
  expect([...levels.values()]).toEqual([2, 3, 4, 1, 2]);
});
