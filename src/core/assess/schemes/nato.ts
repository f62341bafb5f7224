import type { GradeScheme } from '../scheme';

/**
 * The NATO or Admiralty system: labels of STANAG 2511 and AJP-2.1, descriptions of FM 2-22.3 as the
 * MISP taxonomy `admiralty-scale` (CC0) carries them, its two stray blanks and one capital mended.
 * That taxonomy's G, “deliberately deceptive”, is not NATO's and is left out.
 */
export const nato: GradeScheme = {
  name: 'nato',
  label: 'NATO (Admiralty) system',
  shortLabel: 'NATO',
  version: 'MISP admiralty-scale 5',
  source:
    'Labels of STANAG 2511 (2003) and AJP-2.1; descriptions of FM 2-22.3 as the MISP taxonomy admiralty-scale, version 5 (CC0), carries them',
  reliability: [
    {
      code: 'A',
      label: 'Completely reliable',
      description:
        'No doubt of authenticity, trustworthiness, or competency; has a history of complete reliability',
    },
    {
      code: 'B',
      label: 'Usually reliable',
      description:
        'Minor doubt about authenticity, trustworthiness, or competency; has a history of valid information most of the time',
    },
    {
      code: 'C',
      label: 'Fairly reliable',
      description:
        'Doubt of authenticity, trustworthiness, or competency but has provided valid information in the past',
    },
    {
      code: 'D',
      label: 'Not usually reliable',
      description:
        'Significant doubt about authenticity, trustworthiness, or competency but has provided valid information in the past',
    },
    {
      code: 'E',
      label: 'Unreliable',
      description: 'Lacking in authenticity, trustworthiness, and competency; history of invalid information',
    },
    {
      code: 'F',
      label: 'Reliability cannot be judged',
      description: 'No basis exists for evaluating the reliability of the source',
    },
  ],
  credibility: [
    {
      code: '1',
      label: 'Confirmed by other sources',
      description:
        'Confirmed by other independent sources; logical in itself; consistent with other information on the subject',
    },
    {
      code: '2',
      label: 'Probably true',
      description: 'Not confirmed; logical in itself; consistent with other information on the subject',
    },
    {
      code: '3',
      label: 'Possibly true',
      description:
        'Not confirmed; reasonably logical in itself; agrees with some other information on the subject',
    },
    {
      code: '4',
      label: 'Doubtful',
      description: 'Not confirmed; possible but not logical; no other information on the subject',
    },
    {
      code: '5',
      label: 'Improbable',
      description: 'Not confirmed; not logical in itself; contradicted by other information on the subject',
    },
    {
      code: '6',
      label: 'Truth cannot be judged',
      description: 'No basis exists for evaluating the validity of the information',
    },
  ],
  unknown: { reliability: ['F'], credibility: ['6'] },
  confirmed: ['1'],
  diagonal: ['A1', 'B2', 'C3', 'D4', 'E5'],
};
