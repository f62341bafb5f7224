import { expect, test } from 'vitest';
import type { SourceText } from '../model/sourceText';
import { numberedWords } from './numberedWords';

const text = 'Crossings\n\nThe ferry stays\n\nThe ford is closed\n\nNothing more';
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const item = { kind: 'listItem', ordered: true, ordinal: 1, depth: 0 } as const;
const source: SourceText = {
  text,
  blocks: [
    { kind: 'heading', level: 1, label: '4.', ...span('Crossings') },
    { ...item, label: '(a)', ...span('The ferry stays') },
    { ...item, ordinal: 2, label: '(b)', ...span('The ford is closed') },
    { kind: 'paragraph', ...span('Nothing more') },
  ],
};

test('a quotation over numbered items has their numbers, told apart from its words', () => {
  expect(numberedWords(source, { start: 0, end: span('The ford is closed').end })).toBe(
    '[4.] Crossings\n\n[(a)] The ferry stays\n\n[(b)] The ford is closed',
  );
});

test('a quotation from the middle of an item, or of none, has its words alone', () => {
  expect(numberedWords(source, span('ferry'))).toBe('ferry');
  expect(numberedWords(source, { start: span('stays').start, end: span('The ford').end })).toBe(
    'stays\n\n[(b)] The ford',
  );
  expect(numberedWords(source, span('Nothing more'))).toBe('Nothing more');
});
