import { expect, test } from 'vitest';
import { betweenReferences } from './betweenReferences';
import type { Inline } from './reportDocument';

const note = (number: number): Inline => ({ kind: 'reference', number });

test('the second of two notes begins a line by itself, or a long row of notes does not fit one', () => {
  const word: Inline = { kind: 'text', text: 'it', marks: {} };
  const inlines = [word, note(1), note(2), note(3), note(4), note(5), note(6), word];
  expect(inlines.map((_, index) => betweenReferences(inlines, index))).toEqual([
    null,
    null,
    ',\u00a0',
    ',\u00a0',
    ',\u00a0',
    ', ',
    ',\u00a0',
    null,
  ]);
});
