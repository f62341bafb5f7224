import { type Id, newId } from '../model/id';
import type { HighlightRow } from '../model/rows';
import { paragraphs } from './foundAnnotations';
import type { TakenIn } from './takeIn';

/**
 * The highlights of a file that the case does not have yet. A document Assay annotated brings its highlights back under
 * their ids: those the case has are left out, or, where others have answered to them, come as a highlight of the answers
 * alone; those that are in the bin or in another case come under new ids. `stored` answers the row that has an id.
 */
export function newHighlights(
  { highlights, ownHighlights }: Pick<TakenIn, 'highlights' | 'ownHighlights'>,
  stored: (id: Id) => Pick<HighlightRow, 'caseId' | 'deletedAt'> | undefined,
): HighlightRow[] {
  const added: HighlightRow[] = [];
  for (const row of highlights) {
    const present = ownHighlights.has(row.id) ? stored(row.id) : undefined;
    if (!present) added.push(row);
    else if (present.caseId !== row.caseId || present.deletedAt) added.push({ ...row, id: newId() });
    else {
      const answers = ownHighlights.get(row.id);
      if (answers) added.push({ ...row, id: newId(), note: paragraphs(answers) });
    }
  }
  return added;
}
