import { sniff } from '../../import/sniff';
import type { ExchangeFormat } from '../types';
import { isOurs } from './isOurs';

/**
 * A Word document Assay wrote, with what reviewers did to its comments. The window offers each change by itself; whoever
 * takes the outcome as it is accepts all but deletions.
 */
export const docxReviewFormat: ExchangeFormat = {
  name: 'docx-review',
  label: 'Reviewed Word document',
  extensions: ['docx'],
  maximumBytes: 128 * 1024 * 1024,
  recognise({ bytes, fileName }) {
    return sniff(bytes) === 'docx' && isOurs(bytes, fileName);
  },
  async takeIn(input, context) {
    const { takeReview } = await import('./takeReview');
    return takeReview(input, context);
  },
};
