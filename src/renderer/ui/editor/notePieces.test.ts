import type { RichText } from '@core/model';
import { expect, test } from 'vitest';
import { notePieces, noteText } from './notePieces';

const text = (words: string) => ({ type: 'text', text: words });
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });
const doc = (...content: object[]) => ({ type: 'doc', content }) as RichText;
const mention = { type: 'mention', attrs: { kind: 'claim', id: 'x', label: 'a claim' } };

test('words of neighbouring blocks do not run into each other', () => {
  const list = { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('two'))] }] };
  expect(noteText(doc(paragraph(text('one')), list, paragraph(text('three'))))).toBe('one two three');
});

test('mentions stay apart from the words around them', () => {
  const pieces = notePieces(doc(paragraph(text('see '), mention, text(' there'))));
  expect(pieces).toEqual(['see ', { key: '1', kind: 'claim', id: 'x', label: 'a claim' }, ' there']);
});

test('a long note is not walked to its end for a preview', () => {
  const long = doc(...Array.from({ length: 1_000 }, () => paragraph(text('word word'))));
  expect(notePieces(long).join('').length).toBeLessThan(300);
});
