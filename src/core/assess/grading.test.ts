import type { Grade } from '@core/model';
import { describe, expect, it } from 'vitest';
import { diagonalGlance, diagonalRate, diagonalWords, isLazyGrading } from './diagonalRate';
import { gradeFromOutside } from './gradeFromOutside';
import { gradeWeight } from './gradeWeight';
import { schemeOfCase, schemes } from './schemes';

const nato = (code: string): Grade => ({ scheme: 'nato', code });
const uk = (code: string): Grade => ({ scheme: 'uk-5x5x5', code });
const graded = (...codes: string[]) =>
  codes.map((code) => ({ reliability: nato(code.charAt(0)), credibility: nato(code.charAt(1)) }));

describe('what a grade weighs', () => {
  it('is unknown for F and 6, for E and 4 of the police, and never the middle', () => {
    expect(gradeWeight(nato('F'), 'reliability')).toBe('unknown');
    expect(gradeWeight(nato('6'), 'credibility')).toBe('unknown');
    expect(gradeWeight(uk('E'), 'reliability')).toBe('unknown');
    expect(gradeWeight(uk('4'), 'credibility')).toBe('unknown');
    expect(gradeWeight(null, 'reliability')).toBe('unknown');
    expect(gradeWeight(nato('G'), 'reliability')).toBe('unknown');
    expect(gradeWeight({ scheme: 'x', code: 'A' }, 'reliability')).toBe('unknown');
    expect(gradeWeight(nato('2'), 'reliability')).toBe('unknown');
  });

  it('is a word for every other grade, and reads each scheme by itself', () => {
    expect(gradeWeight(nato('E'), 'reliability')).toBe('low');
    expect(gradeWeight(nato('3'), 'credibility')).toBe('medium');
    expect(gradeWeight(nato('4'), 'credibility')).toBe('low');
    expect(gradeWeight(uk('D'), 'reliability')).toBe('low');
    for (const scheme of schemes)
      for (const axis of ['reliability', 'credibility'] as const)
        for (const { code } of scheme[axis]) {
          const weight = gradeWeight({ scheme: scheme.name, code }, axis);
          const isUnknown = scheme.unknown[axis].includes(code);
          expect(weight === 'unknown', `${scheme.name} ${code}`).toBe(isUnknown);
          expect(typeof weight).toBe('string');
        }
  });
});

describe('a grade from outside', () => {
  it('is taken where scheme and code are known', () => {
    expect(gradeFromOutside('nato', 'F', 'reliability')).toEqual({ ok: true, value: nato('F') });
    expect(gradeFromOutside('uk-5x5x5', '5', 'credibility')).toEqual({ ok: true, value: uk('5') });
  });

  it('is refused by name where they are not, and never read as another', () => {
    const refused = gradeFromOutside('nato', 'G', 'reliability');
    expect(refused.ok ? '' : refused.error.message).toBe(
      'The scheme “nato” has no reliability “G”; it has A, B, C, D, E, F. Grade it anew.',
    );
    expect(gradeFromOutside('x', 'A', 'reliability').ok).toBe(false);
    expect(gradeFromOutside('nato', 'a', 'reliability').ok).toBe(false);
    expect(gradeFromOutside('nato', 2, 'credibility').ok).toBe(false);
    expect(gradeFromOutside('uk-5x5x5', 'F', 'reliability').ok).toBe(false);
    expect(gradeFromOutside(undefined, undefined, 'reliability').ok).toBe(false);
  });
});

describe('the diagonal', () => {
  it('counts A1 to E5 and leaves F and 6 out, with their number', () => {
    const rate = diagonalRate(graded('A1', 'B2', 'E5', 'B3', 'F6', 'F1', 'A6'));
    expect(rate).toEqual({ graded: 4, onDiagonal: 3, unknown: 3 });
  });

  it('does not count half a grade, a mixed one, or another scheme’s', () => {
    const rate = diagonalRate([
      { reliability: nato('A'), credibility: null },
      { reliability: nato('A'), credibility: uk('1') },
      { reliability: uk('A'), credibility: uk('1') },
      { reliability: { scheme: 'x', code: 'A' }, credibility: { scheme: 'x', code: '1' } },
    ]);
    expect(rate).toEqual({ graded: 0, onDiagonal: 0, unknown: 0 });
    expect(diagonalWords(rate)).toBe('');
  });

  it('is a warning from 87 % on, and not on a handful', () => {
    const of = (onDiagonal: number, all: number) => ({ graded: all, onDiagonal, unknown: 0 });
    expect(isLazyGrading(of(87, 100))).toBe(true);
    expect(isLazyGrading(of(86, 100))).toBe(false);
    expect(isLazyGrading(of(9, 9))).toBe(false);
    expect(diagonalWords(of(9, 9))).toContain('too few to tell');
    expect(diagonalWords(of(9, 10))).toContain(
      'That is as many as the 87 % of Baker, McKendry and Mace (1968, more than 1,400 reports)',
    );
    expect(diagonalWords(of(5, 10))).not.toContain('That is as many');
    expect(diagonalGlance(of(9, 9))).toBe('');
    expect(diagonalGlance(of(1, 12))).toBe('8 % of 12 grades lie on the diagonal A1, B2, C3 …');
  });
});

it('a case with a scheme this Assay does not know is graded in the default', () => {
  expect(schemeOfCase({ gradeScheme: 'x' }).name).toBe('nato');
  expect(schemeOfCase({}).name).toBe('nato');
  expect(schemeOfCase({ gradeScheme: 'uk-5x5x5' }).name).toBe('uk-5x5x5');
});
