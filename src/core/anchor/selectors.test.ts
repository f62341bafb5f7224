import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryPassage } from '../text/testing/arbitraryText';
import { describePassage } from './describe';
import { fromSelectors } from './fromSelectors';
import { toSelectors } from './toSelectors';

const text = 'A 😀 said: forty died. Later: forty died, or so.';

test('a passage survives being written as selectors and read back', () => {
  fc.assert(
    fc.property(arbitraryPassage(), ({ text: any, start, end }) => {
      const range = describePassage(any, start, end);
      const [pair] = toSelectors(any, [range]);
      expect(fromSelectors(any, pair ?? [])).toEqual({ ok: true, value: [range] });
      expect(fromSelectors(any, [pair?.[0]])).toEqual({ ok: true, value: [range] });
    }),
  );
});

test('positions count code points, as others read them', () => {
  fc.assert(
    fc.property(arbitraryPassage(), ({ text: any, start, end }) => {
      const range = describePassage(any, start, end);
      const position = toSelectors(any, [range])[0]?.[0];
      expect([...any].slice(position?.start, position?.end).join('')).toBe(range.exact);
    }),
  );
});

test('several ranges come back in text order', () => {
  const ranges = [describePassage(text, 11, 16), describePassage(text, 2, 4)];
  const read = fromSelectors(text, toSelectors(text, ranges));
  expect(read.ok && read.value.map((range) => range.exact)).toEqual(['😀', 'forty']);
});

const quote = (exact: string, prefix?: string, suffix?: string) => ({
  type: 'TextQuoteSelector',
  exact,
  prefix,
  suffix,
});
const position = (start: number, end: number) => ({ type: 'TextPositionSelector', start, end });

test.each([
  ['a quote alone', [quote('said')], 5],
  ['a repeated quote with what stands before it', [quote('forty died', 'Later: ')], 30],
  ['a repeated quote with what stands after it', [quote('forty died', undefined, '. L')], 11],
  ['a unique quote with surroundings written differently', [quote('Later', 'died.')], 23],
  ['a position alone, in code points', [position(4, 8)], 5],
  ['selectors of other types beside a quote', [{ type: 'XPathSelector', value: '/p' }, quote('said')], 5],
  ['position and quote', [quote('forty died'), position(29, 39)], 30],
])('%s is read', (_, selectors, start) => {
  const read = fromSelectors(text, selectors);
  expect(read.ok && read.value[0]?.start).toBe(start);
});

test.each([
  ['selector-missing', []],
  ['selector-missing', [{ type: 'XPathSelector' }, null, 'text']],
  ['selector-invalid', [{ type: 'TextPositionSelector', start: '1', end: 2 }]],
  ['selector-invalid', [quote('')]],
  ['position-outside', [position(0, 4_000)]],
  ['position-outside', [position(5, 5)]],
  ['quote-absent', [quote('fifty died')]],
  ['quote-absent', [quote('fifty died'), position(0, 3)]],
  ['quote-ambiguous', [quote('forty died')]],
  ['quote-ambiguous', [quote('forty died', 'never written ')]],
  ['selectors-disagree', [quote('said'), position(5, 9)]],
  ['selectors-disagree', [quote('forty died'), position(0, 9_000)]],
])('%s is reported and nothing is shifted silently: %j', (code, selectors) => {
  expect(fromSelectors(text, selectors)).toMatchObject({ ok: false, error: { code } });
});
