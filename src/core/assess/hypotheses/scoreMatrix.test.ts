import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Consistency, consistencies, weights as levels, type Weight } from '../../model';
import { boardWeights, editedWeights, publishedWeights, weightsProblem } from './boardWeights';
import { diagnosticity } from './diagnosticity';
import { type MatrixItem, ranking, scoreMatrix } from './scoreMatrix';
import { criticalItems, survivors } from './sensitivity';

const hypotheses = ['H1', 'H2', 'H3'];

/** `['high', 'low', 'II', 'C', '']`: credibility, relevance, then a rating for each hypothesis, '' for none. */
type Line = readonly [Weight | null, Weight, ...(Consistency | '')[]];

function matrix(lines: readonly Line[]): MatrixItem[] {
  return lines.map(([credibility, relevance, ...ratings], place) => ({
    id: `E${place + 1}`,
    credibility,
    relevance,
    ratings: new Map(
      ratings.flatMap((is, column) => (is === '' ? [] : [[hypotheses[column] as string, is] as const])),
    ),
  }));
}

const scoresOf = (items: readonly MatrixItem[], weights = publishedWeights) =>
  scoreMatrix(hypotheses, items, weights).map(({ score }) => score);

/**
 * By hand, with √2 = 1.41421 and 1/√2 = 0.70711:
 * E1 √2 × √2 = 2       → H1 2 × −2 = −4;  H2 0;        H3 2 × −1 = −2
 * E2 1/√2 × 1 = 0.70711 → H1 0;            H2 −0.70711; H3 0
 * E3 1 × √2 = 1.41421   → H1 0;            H2 −2.82843; H3 0
 * E4 √2 × 1/√2 = 1      → H1 −1;           H2 NA: 0;    H3 −1
 * Sum                     H1 −5            H2 −3.53553  H3 −3
 */
const worked = matrix([
  ['high', 'high', 'II', 'C', 'I'],
  ['low', 'medium', 'C', 'I', 'N'],
  ['medium', 'high', 'N', 'II', 'CC'],
  ['high', 'low', 'I', 'NA', 'I'],
]);

describe('weighted inconsistency with the published weights', () => {
  test('the worked example comes out as by hand', () => {
    const [first, second, third] = scoresOf(worked);
    expect(first).toBeCloseTo(-5, 9);
    expect(second).toBeCloseTo(-3.535533906, 9);
    expect(third).toBeCloseTo(-3, 9);
    expect(ranking(scoreMatrix(hypotheses, worked, publishedWeights))).toEqual([['H3'], ['H2'], ['H1']]);
  });

  test('consistent ratings do not outweigh one inconsistent one', () => {
    const items = matrix([
      ['high', 'high', 'CC', 'N', 'I'],
      ['high', 'high', 'CC', 'N', 'N'],
      ['low', 'low', 'I', 'N', 'N'],
    ]);
    const [first, second, third] = scoresOf(items);
    expect(second).toBe(0);
    expect(first).toBeCloseTo(-0.5, 9);
    expect(third).toBeCloseTo(-2, 9);
  });

  test('a cell that is not rated is counted and not taken for neutral', () => {
    const items = matrix([
      ['high', 'medium', 'I', '', 'N'],
      ['medium', 'medium', 'I', '', ''],
    ]);
    const [first, second, third] = scoreMatrix(hypotheses, items, publishedWeights);
    expect(first).toMatchObject({ openCells: 0 });
    expect(first?.couldFallTo).toBe(first?.score);
    expect(second).toMatchObject({ openCells: 2, score: 0 });
    // 2 × (√2 + 1): both open cells very inconsistent.
    expect(second?.couldFallTo).toBeCloseTo(-4.828427125, 9);
    expect(third).toMatchObject({ openCells: 1, couldFallTo: -2 });
  });

  test('level hypotheses stand together, also where the sums differ in their last digit', () => {
    // H1: √2 × 1/√2 × −1, which a computer makes −1.0000000000000002; H2: 1 × 1 × −1.
    const items = matrix([
      ['high', 'low', 'I', 'N', 'II'],
      ['medium', 'medium', 'N', 'I', 'N'],
    ]);
    const scores = scoresOf(items);
    expect(scores[0]).not.toBe(scores[1]);
    expect(ranking(scoreMatrix(hypotheses, items, publishedWeights))).toEqual([['H1', 'H2'], ['H3']]);
  });
});

describe('what hangs on a single item', () => {
  test('the worked example: E1, E2 and E3 carry the outcome, E4 does not', () => {
    // Without E1: −1, −3.54, −1. Without E2: −5, −2.83, −3. Without E3: −5, −0.71, −3. Without E4: −4, −3.54, −2.
    const critical = criticalItems(hypotheses, worked, publishedWeights);
    expect(critical.map(({ itemId, withoutIt }) => [itemId, withoutIt])).toEqual([
      ['E1', ['H1', 'H3']],
      ['E2', ['H2']],
      ['E3', ['H2']],
    ]);
    // E1 neutral to H1: −1, −3.54, −3. E1 neutral to H3 leaves H3 first.
    expect(critical[0]?.cells).toEqual([{ hypothesisId: 'H1', survivors: ['H1'] }]);
  });

  test('with one item left nothing tells the hypotheses apart without it', () => {
    const items = matrix([['high', 'high', 'II', 'C', 'C']]);
    expect(survivors(hypotheses, items, publishedWeights)).toEqual(['H2', 'H3']);
    expect(criticalItems(hypotheses, items, publishedWeights)[0]?.withoutIt).toEqual(hypotheses);
  });

  test('an item that is left out carries nothing, and one hypothesis alone is no competition', () => {
    const items = matrix([
      [null, 'high', 'II', 'C', 'C'],
      ['high', 'high', 'C', 'C', 'C'],
    ]);
    expect(criticalItems(hypotheses, items, publishedWeights)).toEqual([]);
    expect(criticalItems(['H1'], worked, publishedWeights)).toEqual([]);
    expect(survivors(hypotheses, items.slice(0, 1), publishedWeights)).toEqual([]);
  });
});

describe('diagnosticity', () => {
  test.each<[string, Consistency[], number | null]>([
    ['the same everywhere is 0', ['I', 'I', 'I'], 0],
    // Mean 0, squares 4 + 0 + 4 = 8, by three: √2.6667.
    ['II, N, CC by hand', ['II', 'N', 'CC'], Math.sqrt(8 / 3)],
    // The weights are alike, the ratings are not.
    ['C and CC still differ', ['C', 'CC'], 0.5],
    ['NA is no rating', ['NA', 'C', 'C'], 0],
    ['one rating compares nothing', ['NA', 'C'], null],
    ['no rating', [], null],
  ])('%s', (_name, ratings, expected) => {
    const found = diagnosticity(ratings);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(expected, 12);
  });
});

describe('weights of a board of its own', () => {
  test('what is not edited stays as published, and what is edited is said', () => {
    expect(boardWeights({ weights: { II: -3 } })).toEqual({ ...publishedWeights, II: -3 });
    expect(editedWeights({ weights: { II: -3, I: -1 } })).toEqual(['II']);
    expect(editedWeights({})).toEqual([]);
  });

  test.each([
    [{}, null],
    [{ CC: 1, C: 0.5 }, null],
    [{ II: -0.5 }, /II ≤ I/],
    [{ C: 2, CC: 1 }, /II ≤ I/],
    [{ low: 0 }, /above 0/],
    [{ low: 3 }, /low ≤ medium/],
    [{ high: Number.NaN }, /number/],
    [{ II: -1_000 }, /number/],
  ])('%j', (weights, problem) => {
    const found = weightsProblem({ ...publishedWeights, ...weights });
    if (problem === null) expect(found).toBeNull();
    else expect(found).toMatch(problem);
  });
});

const anyLine: fc.Arbitrary<Line> = fc
  .tuple(
    fc.option(fc.constantFrom(...levels)),
    fc.constantFrom(...levels),
    fc.array(fc.constantFrom(...consistencies, '' as const), { minLength: 3, maxLength: 3 }),
  )
  .map(([credibility, relevance, ratings]) => [credibility, relevance, ...ratings]);
const anyMatrix = fc.array(anyLine, { maxLength: 14 }).map(matrix);

describe('of every board', () => {
  test('the order of the items changes no score, to the last digit', () => {
    fc.assert(
      fc.property(
        anyMatrix.chain((items) =>
          fc.tuple(
            fc.constant(items),
            fc.shuffledSubarray(items, { minLength: items.length, maxLength: items.length }),
          ),
        ),
        ([items, shuffled]) => {
          expect(scoreMatrix(hypotheses, shuffled, publishedWeights)).toEqual(
            scoreMatrix(hypotheses, items, publishedWeights),
          );
        },
      ),
    );
  });

  test('an item rated the same everywhere changes no ranking', () => {
    fc.assert(
      fc.property(
        anyMatrix,
        fc.constantFrom(...levels),
        fc.constantFrom(...consistencies),
        (items, level, is) => {
          const [same] = matrix([[level, 'medium', is, is, is]]) as [MatrixItem];
          const rank = (rows: readonly MatrixItem[]) =>
            ranking(scoreMatrix(hypotheses, rows, publishedWeights));
          expect(rank([...items, same])).toEqual(rank(items));
        },
      ),
    );
  });

  test('taking an item away that is left out changes nothing', () => {
    fc.assert(
      fc.property(anyMatrix, (items) => {
        const counted = items.filter(({ credibility }) => credibility !== null);
        expect(scoreMatrix(hypotheses, counted, publishedWeights)).toEqual(
          scoreMatrix(hypotheses, items, publishedWeights),
        );
        expect(criticalItems(hypotheses, counted, publishedWeights)).toEqual(
          criticalItems(hypotheses, items, publishedWeights),
        );
      }),
    );
  });

  test('no score is above 0, and rating the open cells never ends below what was foretold', () => {
    fc.assert(
      fc.property(anyMatrix, fc.constantFrom(...consistencies), (items, is) => {
        const filled = items.map((item) => ({
          ...item,
          ratings: new Map(hypotheses.map((id) => [id, item.ratings.get(id) ?? is])),
        }));
        const later = scoreMatrix(hypotheses, filled, publishedWeights);
        for (const [place, { score, couldFallTo }] of scoreMatrix(
          hypotheses,
          items,
          publishedWeights,
        ).entries()) {
          expect(score).toBeLessThanOrEqual(0);
          expect(later[place]?.score).toBeGreaterThanOrEqual(couldFallTo - 1e-9);
        }
      }),
    );
  });
});
