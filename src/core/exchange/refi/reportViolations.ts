import type { MarkupElement } from '../../import/markup/markupNode';
import { fail, ok, type Result } from '../../model/result';
import type { ExchangeDraft } from '../ExchangeDraft';
import { violationsOf } from './violations';

/** So many are reported one by one. */
const mostLines = 100;

/**
 * Reports what in a file is not as REFI-QDA has it. Where the file is to be taken in strictly, fails with
 * `refi-invalid` and the first of them instead.
 */
export function reportViolations(draft: ExchangeDraft, root: MarkupElement, fileName: string): Result<null> {
  const violations = violationsOf(root);
  if (draft.context.isStrict && violations.length > 0)
    return fail(
      'refi-invalid',
      `“${fileName}” is not as REFI-QDA 1.0 has it, in ${violations.length.toLocaleString('en')} places: ${violations.slice(0, 5).join(' ')} Take it in without “strict” to read what can be read.`,
    );
  const line = { kind: 'Standard', name: 'REFI-QDA 1.0', fate: 'tolerated' as const };
  for (const message of violations.slice(0, mostLines)) draft.report({ ...line, message });
  if (violations.length > mostLines)
    draft.report({
      ...line,
      message: `And ${(violations.length - mostLines).toLocaleString('en')} more like these.`,
    });
  return ok(null);
}
