import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RichNode, RichText } from '../model/richText';
import { fromMarkdown } from './fromMarkdown';
import { plainText } from './plainText';
import { toMarkdown } from './toMarkdown';

const text = (value: string, ...marks: string[]): RichNode => ({
  type: 'text',
  text: value,
  ...(marks.length > 0 ? { marks: marks.map((type) => ({ type })) } : {}),
});
const paragraph = (...content: RichNode[]): RichNode => ({ type: 'paragraph', content });
const doc = (...content: RichNode[]): RichText => ({ type: 'doc', content });

describe('fromMarkdown', () => {
  it.each<[string, string, RichText]>([
    ['nothing', '', doc({ type: 'paragraph' })],
    ['paragraphs', 'One\ntwo\n\nthree', doc(paragraph(text('One two')), paragraph(text('three')))],
    ['a heading', '## Head', doc({ type: 'heading', attrs: { level: 2 }, content: [text('Head')] })],
    [
      'marks',
      'a **b *c*** ~~d~~ `e*`',
      doc(
        paragraph(
          text('a '),
          text('b ', 'bold'),
          text('c', 'bold', 'italic'),
          text(' '),
          text('d', 'strike'),
          text(' '),
          text('e*', 'code'),
        ),
      ),
    ],
    ['a hard break', 'a\\\nb', doc(paragraph(text('a'), { type: 'hardBreak' }, text('b')))],
    [
      'nested lists',
      '- a\n  1. b\n- c',
      doc({
        type: 'bulletList',
        content: [
          {
            type: 'listItem',
            content: [
              paragraph(text('a')),
              {
                type: 'orderedList',
                attrs: { start: 1 },
                content: [{ type: 'listItem', content: [paragraph(text('b'))] }],
              },
            ],
          },
          { type: 'listItem', content: [paragraph(text('c'))] },
        ],
      }),
    ],
    ['a quote', '> a', doc({ type: 'blockquote', content: [paragraph(text('a'))] })],
    [
      'code',
      '```sh\nls *\n```',
      doc({ type: 'codeBlock', attrs: { language: 'sh' }, content: [text('ls *')] }),
    ],
    ['a rule', '---', doc({ type: 'horizontalRule' })],
    ['entities', 'a &amp; &#1604; &unknown;', doc(paragraph(text('a & ل &unknown;')))],
    ['HTML stays text', 'a <b onclick="x">b</b>', doc(paragraph(text('a <b onclick="x">b</b>')))],
    [
      'a task',
      '- [x] done',
      doc({ type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('[x] done'))] }] }),
    ],
    ['a picture is its words', '![smoke](https://a.example/x.png)', doc(paragraph(text('smoke')))],
  ])('reads %s', (_name, markdown, expected) => {
    expect(fromMarkdown(markdown)).toEqual(expected);
  });

  it('reads tables', () => {
    const [table] = fromMarkdown('| a | b |\n| --- | --- |\n| **c** | |').content ?? [];
    expect(table?.content?.map((row) => row.content?.map((cell) => cell.type))).toEqual([
      ['tableHeader', 'tableHeader'],
      ['tableCell', 'tableCell'],
    ]);
    expect(plainText(table)).toBe('a\tb\nc\t');
  });

  it.each([
    ['https://a.example/', true],
    ['http://a.example/', true],
    ['mailto:a@b.example', true],
    ['javascript:alert(1)', false],
    ['JaVaScRiPt:alert(1)', false],
    ['data:text/html,x', false],
    ['file:///etc/passwd', false],
    ['/relative', false],
  ])('keeps a link to %s only when it is safe', (address, kept) => {
    const json = JSON.stringify(fromMarkdown(`[words](${address})`));
    expect(json.includes('"link"')).toBe(kept);
    expect(json).toContain('words');
  });
});

const anyText = fc
  .string({ unit: fc.constantFrom(...'ab *_`~[]()<>#+-=|\\&!.1:/@é😀لw'), minLength: 1, maxLength: 14 })
  .map((value) => value.replace(/\s+/g, ' ').trim())
  .filter((value) => value !== '');
const word = fc.string({ unit: fc.constantFrom(...'abcé😀ل'), minLength: 1, maxLength: 5 });
const marked = fc
  .record({ value: word, marks: fc.subarray(['bold', 'italic', 'strike']) })
  .map(({ value, marks }) => text(value, ...marks));
const inlines = fc
  .array(
    fc.oneof(
      marked,
      word.map((value) => text(value, 'code')),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((runs) => runs.flatMap((run, index) => (index === 0 ? [run] : [text(' '), run])));
/** Unmarked neighbours are one node. */
const merged = (nodes: RichNode[]): RichNode[] =>
  nodes.reduce<RichNode[]>((all, node) => {
    const last = all.at(-1);
    if (last && !last.marks && !node.marks) last.text = `${last.text}${node.text}`;
    else all.push({ ...node });
    return all;
  }, []);
const paragraphs = fc.oneof(
  anyText.map((value) => paragraph(text(value))),
  inlines.map((runs) => paragraph(...merged(runs))),
);
const blocks = fc.oneof(
  paragraphs,
  fc
    .tuple(fc.integer({ min: 1, max: 6 }), word)
    .map(([level, value]): RichNode => ({ type: 'heading', attrs: { level }, content: [text(value)] })),
  fc.array(paragraphs, { minLength: 1, maxLength: 3 }).map(
    (items): RichNode => ({
      type: 'bulletList',
      content: items.map((item) => ({ type: 'listItem', content: [item] })),
    }),
  ),
  fc
    .array(paragraphs, { minLength: 1, maxLength: 2 })
    .map((items): RichNode => ({ type: 'blockquote', content: items })),
);

describe('toMarkdown', () => {
  it('reads back as the document it came from', () => {
    const documents = fc
      .array(blocks, { minLength: 1, maxLength: 4 })
      .filter((nodes) =>
        nodes.every(
          (node, index) =>
            node.type !== nodes[index - 1]?.type || node.type === 'paragraph' || node.type === 'heading',
        ),
      )
      .map((content) => doc(...content));
    fc.assert(
      fc.property(documents, (document) => {
        expect(fromMarkdown(toMarkdown(document))).toEqual(document);
      }),
      { numRuns: 1000 },
    );
  });

  it('asks what stands for a mention, and falls back on its label', () => {
    const mention: RichNode = { type: 'mention', attrs: { kind: 'tag', id: 'x', label: 'a_b' } };
    expect(toMarkdown(doc(paragraph(text('see '), mention)))).toBe('see #a\\_b\n');
    expect(toMarkdown(doc(paragraph(text('see '), mention)), () => '[^1]')).toBe('see [^1]\n');
    expect(plainText(doc(paragraph(text('see '), mention)))).toBe('see #a_b');
  });

  it('writes no link that could run anything', () => {
    const link: RichNode = {
      type: 'text',
      text: 'x',
      marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }],
    };
    expect(toMarkdown(doc(paragraph(link)))).toBe('x\n');
  });
});

describe('plainText', () => {
  it('keeps every word of every kind of block', () => {
    const document = fromMarkdown(
      '# A\n\n- b\n  - c\n\n> d\\\n> e\n\n| f | g |\n|---|---|\n| h | i |\n\n```\nj\n```',
    );
    expect(plainText(document)).toBe('A\nb\nc\nd\ne\nf\tg\nh\ti\nj');
    expect(plainText(null)).toBe('');
  });
});
