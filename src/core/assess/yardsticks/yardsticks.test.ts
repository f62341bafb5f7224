import { expect, it } from 'vitest';
import { icd203 } from './icd203';
import { phia } from './phia';
import { rangeOfTerm, yardstickOfCase } from './yardsticks';

// Written out by hand from the directive's table and the taxonomy, their misprint mended.
it('ICD 203 has its seven bands, both rows, and ends that neighbours share', () => {
  expect(
    icd203.terms.map((term) => [...term.rows.map((words) => words.join('|')), rangeOfTerm(term)]),
  ).toEqual([
    ['almost no chance', 'remote', '01–05 %'],
    ['very unlikely', 'highly improbable', '05–20 %'],
    ['unlikely', 'improbable|improbably', '20–45 %'],
    ['roughly even chance', 'roughly even odds', '45–55 %'],
    ['likely', 'probable|probably', '55–80 %'],
    ['very likely', 'highly probable', '80–95 %'],
    ['almost certain|almost certainly', 'nearly certain', '95–99 %'],
  ]);
});

it('ICD 203 confidence has its three definitions and no likelihood word among them', () => {
  expect(icd203.confidence.map(({ code, description }) => [code, description])).toEqual([
    [
      'low',
      'Uncorroborated information from good or marginal sources. Many assumptions. Mostly weak logical inferences, minimal methods application. Glaring intelligence gaps exist.',
    ],
    [
      'moderate',
      'Partially corroborated information from good sources. Several assumptions. Mix of strong and weak inferences and methods. Minimum intelligence gaps exist.',
    ],
    [
      'high',
      'Well-corroborated information from proven sources. Minimal assumptions. Strong logical inferences and methods. No or minor intelligence gaps exist.',
    ],
  ]);
  const words = icd203.terms.flatMap(({ rows }) => rows.flat());
  for (const { description } of icd203.confidence)
    for (const word of words) expect(` ${description.toLowerCase()} `).not.toContain(` ${word} `);
});

it('PHIA has its seven ranges with the gaps between them', () => {
  expect(phia.terms.map((term) => [term.rows.flat().join('|'), rangeOfTerm(term)])).toEqual([
    ['remote chance', '00–05 %'],
    ['highly unlikely', '10–20 %'],
    ['unlikely', '25–35 %'],
    ['realistic possibility', '40 to under 50 %'],
    ['likely|probable|probably', '55–75 %'],
    ['highly likely', '80–90 %'],
    ['almost certain|almost certainly', '95–100 %'],
  ]);
  expect(phia.source).toContain('not checked');
});

it('a term is stored by its code, which is unique', () => {
  for (const { terms } of [icd203, phia]) expect(new Set(terms.map(({ code }) => code)).size).toBe(7);
});

it('a case with a yardstick this Assay does not know uses the default', () => {
  expect(yardstickOfCase({ yardstick: 'x' })).toBe(icd203);
  expect(yardstickOfCase(null)).toBe(icd203);
  expect(yardstickOfCase({ yardstick: 'phia' })).toBe(phia);
});
