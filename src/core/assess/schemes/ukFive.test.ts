import { expect, it } from 'vitest';
import { ukFive } from './ukFive';

// Written out by hand.
it('the 5x5x5 has its own words and no six', () => {
  expect(ukFive.reliability.map(({ code, label }) => `${code} ${label}`)).toEqual([
    'A Always reliable',
    'B Mostly reliable',
    'C Sometimes reliable',
    'D Unreliable',
    'E Untested',
  ]);
  expect(ukFive.credibility.map(({ code }) => code).join('')).toBe('12345');
  expect(ukFive.credibility[0]?.label).toBe('Known to be true without reservation');
  expect(ukFive.credibility[4]?.label).toBe('Suspected to be false or malicious');
  expect(ukFive.handling?.map(({ code }) => code).join('')).toBe('12345');
});

it('says which words were not checked', () => {
  expect(ukFive.source).toContain('not checked');
});
