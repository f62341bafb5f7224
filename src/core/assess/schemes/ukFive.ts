import type { GradeScheme } from '../scheme';

/**
 * The 5x5x5 of the police forces of the United Kingdom. Read in secondary texts: the source's labels, and the first
 * and the last of the information's. The labels 2 to 4 of the information and the handling codes are general
 * knowledge, not checked against the manual; see `source`.
 */
export const ukFive: GradeScheme = {
  name: 'uk-5x5x5',
  label: 'UK police 5x5x5',
  shortLabel: '5x5x5',
  version: 'National Intelligence Model form, before the 3x5x2 of 2016',
  source:
    'Labels A–E, 1 and 5 as public texts have them; the wording of 2, 3 and 4 and of the handling codes is general knowledge and was not checked against the manual',
  reliability: [
    { code: 'A', label: 'Always reliable', description: '' },
    { code: 'B', label: 'Mostly reliable', description: '' },
    { code: 'C', label: 'Sometimes reliable', description: '' },
    { code: 'D', label: 'Unreliable', description: '' },
    { code: 'E', label: 'Untested', description: '' },
  ],
  credibility: [
    { code: '1', label: 'Known to be true without reservation', description: '' },
    {
      code: '2',
      label: 'Known personally to the source, but not to the person reporting',
      description: '',
    },
    { code: '3', label: 'Not known personally to the source, but corroborated', description: '' },
    { code: '4', label: 'Cannot be judged', description: '' },
    { code: '5', label: 'Suspected to be false or malicious', description: '' },
  ],
  unknown: { reliability: ['E'], credibility: ['4'] },
  confirmed: ['3'],
  diagonal: [],
  handling: [
    { code: '1', label: 'To other law enforcement agencies', description: '' },
    { code: '2', label: 'To other parties in the United Kingdom that do not prosecute', description: '' },
    { code: '3', label: 'To law enforcement agencies abroad', description: '' },
    { code: '4', label: 'Within the agency that recorded it only', description: '' },
    { code: '5', label: 'On conditions that the receiving agency keeps', description: '' },
  ],
};
