import type { CaseState } from '../../model/caseState';
import type { HighlightRow } from '../../model/rows';
import { plainName } from '../../report';
import { livingTags } from '../../report/highlightColour';
import { statementsOfHighlight } from '../../report/statementView';
import { plainText } from '../../richtext/plainText';
import { stanceWords } from '../stanceWords';

/** What a mark says: tags, the note as plain text, and what the passage says of which claim. Empty where there is nothing. */
export function markWords(state: CaseState, highlight: HighlightRow): string {
  const tags = livingTags(state, highlight).map(({ name }) => name);
  const note = plainText(highlight.note, (node) => plainName(state, node)).trim();
  const statements = statementsOfHighlight(state, highlight.id).map(
    ({ stance, claimText, chain, grade, gradeWords }) =>
      [
        `${stanceWords[stance].sign} ${stanceWords[stance].word}: ${claimText}`,
        chain && ` — ${chain}`,
        grade && ` [${grade}: ${gradeWords}]`,
      ]
        .filter(Boolean)
        .join(''),
  );
  return [tags.length ? `Tags: ${tags.join(', ')}` : '', note, statements.join('\n')]
    .filter(Boolean)
    .join('\n\n');
}
