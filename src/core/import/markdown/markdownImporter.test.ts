import { expect, test } from 'vitest';
import { importDocument } from '../importDocument';
import { file, fixture, marked, outline } from '../testing/fixture';

test('Markdown keeps its structure; scripts and pictures in it leave nothing', async () => {
  const read = await importDocument(fixture('notes.md'));
  if (!read.ok) throw new Error(read.error.message);
  expect(outline(read.value.sourceText)).toEqual([
    'h1 What we know',
    'paragraph The wall went at dawn, says the Courier. The next line of the same paragraph.',
    '1. one',
    '2. two',
    '  • nested',
    'table Who|Dead/Activists|40',
    'quote “We heard nothing.”',
    'preformatted code  kept\n  as it is',
  ]);
  expect(marked(read.value.sourceText)).toEqual([
    'strong went',
    'link the Courier https://www.river-courier.example/world/kessim-dam-breach',
  ]);
  expect(read.value.metadata).toMatchObject({
    title: 'Notes from Kessim',
    author: 'B. Okafor',
    publishedAt: '2031-04-03',
    language: 'en',
  });
});

test.each([
  ['a line of dashes that begins no front matter', '---\nJust text, no keys.\n---\n', 'Just text, no keys.'],
  ['front matter that never ends', '---\ntitle: x\n\ntext', 'title: x\n\ntext'],
  ['front matter with Windows line ends', '---\r\ntitle: x\r\n---\r\ntext\r\n', 'text'],
])('%s loses no words', async (_, markdown, text) => {
  const read = await importDocument(file('a.md', markdown));
  expect(read.ok && read.value.sourceText.text).toBe(text);
});

test.each([
  ['quotes', '>'.repeat(20_000)],
  ['lists', Array.from({ length: 300 }, (_, depth) => `${'  '.repeat(depth)}- item`).join('\n')],
  ['one paragraph', '`a'.repeat(150_000)],
  ['signs of emphasis', '*a_'.repeat(20_000)],
])('%s beyond Markdown are taken in as plain text', async (_, markdown) => {
  const read = await importDocument(file('a.md', markdown));
  expect(read.ok && read.value.sourceText.text).toBe(markdown);
  expect(read.ok && read.value.warnings).toEqual([expect.stringContaining('plain text')]);
});
