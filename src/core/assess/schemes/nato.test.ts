import { describe, expect, it } from 'vitest';
import { credibilityLevel, reliabilityLevel, schemes } from '../schemes';
import { nato } from './nato';

describe('NATO grades', () => {
  // Written out by hand from the published taxonomy, so that no wording drifts.
  it.each([
    [
      'A',
      'Completely reliable',
      'No doubt of authenticity, trustworthiness, or competency; has a history of complete reliability',
    ],
    [
      'B',
      'Usually reliable',
      'Minor doubt about authenticity, trustworthiness, or competency; has a history of valid information most of the time',
    ],
    [
      'C',
      'Fairly reliable',
      'Doubt of authenticity, trustworthiness, or competency but has provided valid information in the past',
    ],
    [
      'D',
      'Not usually reliable',
      'Significant doubt about authenticity, trustworthiness, or competency but has provided valid information in the past',
    ],
    [
      'E',
      'Unreliable',
      'Lacking in authenticity, trustworthiness, and competency; history of invalid information',
    ],
    ['F', 'Reliability cannot be judged', 'No basis exists for evaluating the reliability of the source'],
  ])('reliability %s has its exact words', (code, label, description) => {
    expect(reliabilityLevel({ scheme: 'nato', code })).toEqual({ code, label, description });
  });

  it.each([
    [
      '1',
      'Confirmed by other sources',
      'Confirmed by other independent sources; logical in itself; consistent with other information on the subject',
    ],
    [
      '2',
      'Probably true',
      'Not confirmed; logical in itself; consistent with other information on the subject',
    ],
    [
      '3',
      'Possibly true',
      'Not confirmed; reasonably logical in itself; agrees with some other information on the subject',
    ],
    ['4', 'Doubtful', 'Not confirmed; possible but not logical; no other information on the subject'],
    [
      '5',
      'Improbable',
      'Not confirmed; not logical in itself; contradicted by other information on the subject',
    ],
    ['6', 'Truth cannot be judged', 'No basis exists for evaluating the validity of the information'],
  ])('credibility %s has its exact words', (code, label, description) => {
    expect(credibilityLevel({ scheme: 'nato', code })).toEqual({ code, label, description });
  });

  it('has six levels on each axis, no G, and no numbers to average', () => {
    expect(nato.reliability.map((level) => level.code).join('')).toBe('ABCDEF');
    expect(nato.credibility.map((level) => level.code).join('')).toBe('123456');
    expect(Object.keys(nato.reliability[0] ?? {})).toEqual(['code', 'label', 'description']);
    expect(schemes[0]).toBe(nato);
  });

  it('does not read a grade of an unknown scheme as one of its own', () => {
    expect(reliabilityLevel({ scheme: 'police', code: 'A' })).toBeNull();
    expect(reliabilityLevel({ scheme: 'nato', code: 'G' })).toBeNull();
    expect(credibilityLevel(null)).toBeNull();
  });
});
