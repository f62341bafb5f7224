import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sentenceSpans } from './sentenceSpans';

const sentences = (text: string) => sentenceSpans(text).map(({ start, end }) => text.slice(start, end));

it('a citation behind the full stop belongs to the sentence it ends', () => {
  expect(sentences('It was taken.\ufffc\ufffc Then it fell. \ufffc')).toEqual([
    'It was taken.\ufffc\ufffc',
    'Then it fell. \ufffc',
  ]);
});

it('a shortened word ends no sentence', () => {
  expect(sentences('Mr. Karim and Gen. Aziz left. See No. 5 on p. 12. It rained.')).toEqual([
    'Mr. Karim and Gen. Aziz left.',
    'See No. 5 on p. 12.',
    'It rained.',
  ]);
});

it('Arabic and questions end as well', () => {
  expect(sentences('هل سقط المستودع؟ سقط السياج.')).toHaveLength(2);
});

it('spans are in order, do not overlap and lie in the text, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      let last = 0;
      for (const { start, end } of sentenceSpans(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});

it('a paragraph that has not changed is taken apart again at every save of the report', () => {
  const text = 'The gate fell at noon. Nobody saw it.';
  expect(sentenceSpans(text)).toBe(sentenceSpans(`${text.slice(0, 10)}${text.slice(10)}`));
  expect(sentenceSpans(`${text} It burnt.`)).toHaveLength(3);
});
