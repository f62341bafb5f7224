import type { Yardstick } from './yardstick';

/** The probability yardstick of the United Kingdom's PHIA. The gaps between its ranges are deliberate. */
export const phia: Yardstick = {
  name: 'phia',
  label: 'UK PHIA yardstick',
  version: 'seven ranges',
  source:
    'Professional Head of Intelligence Assessment: terms as secondary texts have them; the figures and the confidence rating are general knowledge and were not checked against the publication',
  terms: [
    { code: 'remote-chance', rows: [['remote chance']], from: 0, to: 5 },
    { code: 'highly-unlikely', rows: [['highly unlikely']], from: 10, to: 20 },
    { code: 'unlikely', rows: [['unlikely']], from: 25, to: 35 },
    { code: 'realistic-possibility', rows: [['realistic possibility']], from: 40, to: 50, isOpen: true },
    { code: 'likely', rows: [['likely', 'probable', 'probably']], from: 55, to: 75 },
    { code: 'highly-likely', rows: [['highly likely']], from: 80, to: 90 },
    { code: 'almost-certain', rows: [['almost certain', 'almost certainly']], from: 95, to: 100 },
  ],
  confidence: [
    { code: 'low', label: 'Low', description: '' },
    { code: 'moderate', label: 'Moderate', description: '' },
    { code: 'high', label: 'High', description: '' },
  ],
};
