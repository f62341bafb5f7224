import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededText } from '../../../bench/support/seededText';
import { compareShingles } from './compareShingles';
import { NearDuplicates } from './NearDuplicates';
import { mostShingles, shinglesOf } from './shingles';

/** Words that stand nowhere else, so that nothing is alike by chance. */
function words(count: number, seed: number): string[] {
  return Array.from({ length: count }, (_, place) => `w${(place * 7919 + seed * 104_729) % 999_983}`);
}

const agency = words(300, 1);
const index = (texts: Readonly<Record<string, string>>) => {
  const found = new NearDuplicates();
  for (const [id, text] of Object.entries(texts)) found.add(id, text);
  return found;
};

test('one agency text printed by four papers is one origin, whatever their headlines and edits', () => {
  const edited = agency.with(50, 'altered').with(150, 'changed').with(250, 'other').join(' ');
  const found = index({
    agency: agency.join(' '),
    courier: `Headline of the Courier. ${agency.join(' ')}`,
    gazette: edited.toUpperCase(),
    herald: agency.slice(0, 280).join(', '),
    another: words(300, 2).join(' '),
  });
  const near = found.of('agency');
  expect(near.map(({ id, kind }) => [id, kind])).toEqual(
    expect.arrayContaining([
      ['courier', 'same'],
      ['gazette', 'same'],
      ['herald', 'same'],
    ]),
  );
  expect(near).toHaveLength(3);
  // 300 words have 298 shingles; three edited words change three shingles each.
  expect(near.find(({ id }) => id === 'gazette')?.overlap).toBeCloseTo(289 / 307, 10);
  expect(found.of('another')).toEqual([]);
});

test('an article that quotes a whole agency text is pointed out at both', () => {
  const found = index({
    agency: agency.join(' '),
    article: [...words(400, 3), ...agency, ...words(400, 4)].join(' '),
  });
  expect(found.of('agency')).toEqual([{ id: 'article', overlap: 1, kind: 'inside' }]);
  expect(found.of('article')).toEqual([{ id: 'agency', overlap: 1, kind: 'around' }]);
});

test('texts without spaces between words are compared, too', () => {
  const text = Array.from({ length: 200 }, (_, place) => String.fromCodePoint(0x4e00 + place * 13)).join('');
  const found = index({
    one: text,
    two: `${text.slice(0, 150)}改${text.slice(151)}`,
    three: text.slice(0, 90),
  });
  expect(found.of('one').map(({ id, kind }) => [id, kind])).toEqual([
    ['three', 'around'],
    ['two', 'same'],
  ]);
});

test('a greeting, a line of contact, an empty text are nothing alike', () => {
  const found = index({
    a: 'Kind regards from all of us here.',
    b: 'Kind regards from all of us here.',
    c: '',
  });
  for (const id of ['a', 'b', 'c', 'unknown']) expect(found.of(id)).toEqual([]);
});

test('a footer under every article makes no duplicates of them', () => {
  const footer = words(60, 9).join(' ');
  const texts = Object.fromEntries(
    Array.from({ length: 50 }, (_, place) => [`a${place}`, `${words(300, 20 + place).join(' ')} ${footer}`]),
  );
  expect(index(texts).of('a0')).toEqual([]);
});

test('a text taken out, or replaced by a newer version, is no duplicate any more', () => {
  const found = index({ a: agency.join(' '), b: agency.join(' ') });
  found.add('b', words(300, 5).join(' '));
  expect(found.of('a')).toEqual([]);
  found.add('b', agency.join(' '));
  expect(found.of('a')).toHaveLength(1);
  found.remove('b');
  expect(found.of('a')).toEqual([]);
  expect(found.size).toBe(1);
});

test('books are compared by a bounded sample that says nearly the same as all of their words', () => {
  const [book, other] = [words(30_000, 6), words(30_000, 7)];
  const half = [...book.slice(0, 27_000), ...other.slice(0, 3_000)];
  expect(shinglesOf(book.join(' '))).toHaveLength(mostShingles);
  const { both } = compareShingles(shinglesOf(book.join(' ')), shinglesOf(half.join(' ')));
  expect(both).toBeGreaterThan(27 / 33 - 0.02);
  expect(both).toBeLessThan(27 / 33 + 0.02);
  expect(index({ short: book.slice(500, 900).join(' '), book: book.join(' ') }).of('short')).toEqual([
    { id: 'book', kind: 'inside', overlap: expect.any(Number) },
  ]);
});

test('the same texts give the same answers in any order, and each names the other', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40), { minLength: 2, maxLength: 8 }), fc.nat(100), (cuts, seed) => {
      const base = seededText(1_200, seed).split(' ');
      const texts = cuts.map((cut, place) => [`t${place}`, base.slice(cut).join(' ')] as const);
      const [forth, back] = [new NearDuplicates(), new NearDuplicates()];
      for (const [id, text] of texts) forth.add(id, text);
      for (const [id, text] of texts.toReversed()) back.add(id, text);
      for (const [id] of texts) {
        expect(forth.of(id)).toEqual(back.of(id));
        for (const near of forth.of(id)) expect(forth.of(near.id).map((each) => each.id)).toContain(id);
      }
    }),
    { numRuns: 30 },
  );
});
