import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryText } from '../../text/testing/arbitraryText';
import { importDocument } from '../importDocument';
import { file, outline } from '../testing/fixture';
import { readPlainText } from './readPlainText';

test('plain text keeps every character but the kind of line end, and blocks cover all words', () => {
  fc.assert(
    fc.property(arbitraryText(), (raw) => {
      const { text, blocks } = readPlainText(raw).sourceText;
      expect(text).toBe(raw.replaceAll('\r\n', '\n').replaceAll('\r', '\n'));
      let end = 0;
      for (const block of blocks) {
        expect(text.slice(end, block.start)).not.toMatch(/\S/);
        expect(block.start).toBeGreaterThanOrEqual(end);
        expect(block.end).toBeGreaterThan(block.start);
        end = block.end;
      }
      expect(text.slice(end)).not.toMatch(/\S/);
    }),
  );
});

test.each<[string, string[]]>([
  [
    'A title\n\nText one.\nText two.\n\n\n  Text three.  \n',
    ['h1 A title', 'paragraph Text one.\nText two.', 'paragraph Text three.'],
  ],
  ['Only one line', ['paragraph Only one line']],
  ['A sentence.\n\nMore.', ['paragraph A sentence.', 'paragraph More.']],
  ['Two\nlines\n\nMore.', ['paragraph Two\nlines', 'paragraph More.']],
  ['* * *\n\nMore.', ['paragraph * * *', 'paragraph More.']],
  [`${'long '.repeat(40)}\n\nMore.`, [`paragraph ${'long '.repeat(40).trim()}`, 'paragraph More.']],
  ['عنوان قصير\n\nنص طويل هنا.', ['h1 عنوان قصير', 'paragraph نص طويل هنا.']],
])('%j is read in paragraphs, with a title where one stands alone', (text, expected) => {
  expect(outline(readPlainText(text).sourceText)).toEqual(expected);
});

test('a byte-order mark does not shift the text', async () => {
  const read = await importDocument(file('a.txt', '\ufeffone\r\ntwo'));
  expect(read.ok && read.value.sourceText.text).toBe('one\ntwo');
});
