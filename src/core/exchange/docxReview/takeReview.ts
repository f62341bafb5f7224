import { fail, ok, type Result } from '../../model/result';
import type { ExchangeContext, ExchangeInput, ExchangeOutcome } from '../types';
import { compareReview } from './compareReview';
import { type Reviewed, readReviewed } from './readReviewed';
import { reviewOutcome } from './reviewOutcome';

/** Whether a document of ours was exported from this case, or from one it shares highlights or sources with. */
export function isOfCase(
  { caseId, comments, body }: Reviewed,
  context: Pick<ExchangeContext, 'caseId' | 'state'>,
): boolean {
  return (
    caseId === context.caseId ||
    comments.some(({ highlightId }) => highlightId !== null && context.state.highlights.has(highlightId)) ||
    [...body.regions.keys()].some((id) => context.state.sources.has(id))
  );
}

/**
 * What reviewers did to a document of this case, with the outcome of accepting all but deletions. Fails, naming the file,
 * with `review-other-case` or as `readReviewed` does.
 */
export async function takeReview(
  { bytes, fileName }: ExchangeInput,
  context: ExchangeContext,
): Promise<Result<ExchangeOutcome>> {
  const reviewed = readReviewed(bytes, fileName);
  if (!reviewed.ok) return reviewed;
  if (!isOfCase(reviewed.value, context))
    return fail(
      'review-other-case',
      `“${fileName}” was exported from another case; open that case and take the document in there.`,
    );
  const review = await compareReview(reviewed.value, fileName, context);
  const unasked = review.changes.filter(({ kind }) => kind !== 'deleted');
  const outcome = reviewOutcome(review, unasked, context);
  const deleted = review.changes
    .filter(({ kind }) => kind === 'deleted')
    .map((change) => ({
      ...{
        kind: 'Deleted comment',
        name: change.sourceTitle,
        words: change.words,
        fate: 'left-out' as const,
      },
      message: 'Its comment was deleted in the document; the highlight was left as it is.',
      ...{ highlightId: 'highlightId' in change ? change.highlightId : null, sourceId: change.sourceId },
    }));
  return ok({ ...outcome, lines: [...outcome.lines, ...deleted], review });
}
