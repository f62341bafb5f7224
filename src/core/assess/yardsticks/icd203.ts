import type { Yardstick } from './yardstick';

/**
 * ICD 203 (2015): two parallel rows of words for seven bands. The words of the MISP taxonomy
 * `estimative-language`, “Roughly even change” mended; its lists of likelihood words under each level of confidence
 * are left out, as ICD 203 forbids mixing the two.
 */
export const icd203: Yardstick = {
  name: 'icd203',
  label: 'ICD 203',
  version: 'ICD 203 of 2015; MISP estimative-language 5',
  source:
    'Likelihood: Intelligence Community Directive 203 (2015). Confidence: the wording of JP 2-0 as the MISP taxonomy estimative-language, version 5, carries it',
  terms: [
    { code: 'almost-no-chance', rows: [['almost no chance'], ['remote']], from: 1, to: 5 },
    { code: 'very-unlikely', rows: [['very unlikely'], ['highly improbable']], from: 5, to: 20 },
    { code: 'unlikely', rows: [['unlikely'], ['improbable', 'improbably']], from: 20, to: 45 },
    { code: 'roughly-even-chance', rows: [['roughly even chance'], ['roughly even odds']], from: 45, to: 55 },
    { code: 'likely', rows: [['likely'], ['probable', 'probably']], from: 55, to: 80 },
    { code: 'very-likely', rows: [['very likely'], ['highly probable']], from: 80, to: 95 },
    {
      code: 'almost-certain',
      rows: [['almost certain', 'almost certainly'], ['nearly certain']],
      from: 95,
      to: 99,
    },
  ],
  confidence: [
    {
      code: 'low',
      label: 'Low',
      description:
        'Uncorroborated information from good or marginal sources. Many assumptions. Mostly weak logical inferences, minimal methods application. Glaring intelligence gaps exist.',
    },
    {
      code: 'moderate',
      label: 'Moderate',
      description:
        'Partially corroborated information from good sources. Several assumptions. Mix of strong and weak inferences and methods. Minimum intelligence gaps exist.',
    },
    {
      code: 'high',
      label: 'High',
      description:
        'Well-corroborated information from proven sources. Minimal assumptions. Strong logical inferences and methods. No or minor intelligence gaps exist.',
    },
  ],
};
