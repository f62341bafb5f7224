import { type CaseFile, commitTo, creating, newCaseFile, newRow, updating } from '@core/casefile';
import { formatJournal } from '@core/casefile/journal';

const at = '2026-01-01T00:00:00.000Z';
const by = 'Bench';

/** A journal of so many changes: tags are made, and each is changed nine times, as notes are while they are typed. */
export function journalOfTags(changes: number): { caseId: string; text: string } {
  const caseFile: CaseFile = newCaseFile({ title: 'Recovered', at, by, createdWith: 'Assay bench' });
  let id = '';
  while (caseFile.changes.length < changes) {
    const place = caseFile.changes.length;
    const present = caseFile.state.tags.get(id);
    if (place % 10 === 1 || !present) {
      const row = { ...newRow(caseFile.caseId, by, at), name: `Tag ${place}`, order: place };
      id = row.id;
      const tag = { ...row, colour: 'blue' as const, parentId: null, note: null };
      commitTo(caseFile, 'Make a tag', [creating('tags', tag)], { at, by });
    } else
      commitTo(caseFile, 'Rename a tag', [updating('tags', present, { name: `Tag ${id}, ${place}` }, at)], {
        at,
        by,
      });
  }
  return { caseId: caseFile.caseId, text: formatJournal(caseFile.entries) };
}
