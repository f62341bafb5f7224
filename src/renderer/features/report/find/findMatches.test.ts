import { Schema } from '@tiptap/pm/model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findMatches } from './findMatches';

const schema = new Schema({
  nodes: {
    doc: { content: 'paragraph+' },
    paragraph: { content: 'inline*', group: 'block' },
    text: { group: 'inline' },
    citation: { group: 'inline', inline: true, atom: true },
  },
});
const paragraph = (...parts: (string | null)[]) =>
  schema.node(
    'paragraph',
    null,
    parts.flatMap((part) => (part === null ? schema.node('citation') : part ? schema.text(part) : [])),
  );
const doc = (...paragraphs: ReturnType<typeof paragraph>[]) => schema.node('doc', null, paragraphs);
const plain = { matchCase: false, wholeWord: false };

test('a place is that of the words, also behind a citation and an emoji', () => {
  const text = doc(paragraph('Nothing.'), paragraph('👩‍👩‍👧 ', null, ' the Gate'));
  const [match] = findMatches(text, 'gate', plain);
  expect(text.textBetween(match?.from ?? 0, match?.to ?? 0)).toBe('Gate');
});

test('words do not reach over a citation or from one paragraph into the next', () => {
  expect(
    findMatches(doc(paragraph('ga', null, 'te'), paragraph('ga'), paragraph('te')), 'gate', plain),
  ).toEqual([]);
});

test('whole words are bounded by letters of every script, and marks on them', () => {
  const whole = { ...plain, wholeWord: true };
  expect(findMatches(doc(paragraph('gate, gates; Straßengate gate')), 'gate', whole)).toHaveLength(2);
  expect(findMatches(doc(paragraph('باب البيت بابا')), 'باب', whole)).toHaveLength(1);
});

test('signs with a meaning in patterns are only signs', () => {
  expect(findMatches(doc(paragraph('a.b (a+b)')), 'a.b', plain)).toHaveLength(1);
  expect(findMatches(doc(paragraph('a.b (a+b)')), '(a+b)', plain)).toHaveLength(1);
});

test('every match has the words looked for, whatever they are', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1 }),
      fc.nat(),
      (parts, nth) => {
        const text = doc(...parts.map((part) => paragraph(part)));
        const query = parts[nth % parts.length] ?? '';
        const found = findMatches(text, query, { matchCase: true, wholeWord: false });
        expect(found.length).toBeGreaterThan(0);
        for (const { from, to } of found) expect(text.textBetween(from, to)).toBe(query);
      },
    ),
  );
});
