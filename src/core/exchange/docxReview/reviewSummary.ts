import type { DocxReview } from './reviewChange';

/** What a reviewed document comes to, in a line: “3 changes of reviewers to look at”. */
export function reviewSummary({ changes, remarks }: DocxReview): string {
  const { length } = changes;
  if (length === 0 && remarks.length === 0) return 'Nothing was changed in it';
  if (length === 0) return 'Nothing in it can be taken over';
  return `${length.toLocaleString('en')} change${length === 1 ? '' : 's'} of reviewers to look at`;
}
