import { expect, test } from 'vitest';
import { refusedGrades } from './refusedGrades';

const graded = (scheme: unknown, code: unknown) => ({
  'assay:statements': [{ 'assay:reliability': { 'assay:scheme': scheme, 'assay:code': code } }],
});

test('a grade that is not NATO’s is named, not taken for the nearest one', () => {
  expect(refusedGrades(graded('nato', 'G'))[0]).toContain('has no reliability “G”');
  expect(refusedGrades(graded('x', 'A'))[0]).toContain('the scheme “x”');
  expect(refusedGrades({ 'assay:statements': { 'assay:credibility': '2' } })).toHaveLength(1);
});

test('known grades and annotations without any are not complained about', () => {
  expect(refusedGrades(graded('nato', 'F'))).toEqual([]);
  expect(refusedGrades({ 'assay:statements': [{}, 'words', null] })).toEqual([]);
  expect(refusedGrades({})).toEqual([]);
});
