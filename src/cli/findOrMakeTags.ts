import { type CaseFile, creating, newRow } from '@core/casefile';
import { type Id, living, type Operation, tagColours } from '@core/model';

/** The tags of these names, in any case of letters, each once; operations are added for those there are none of. */
export function findOrMakeTags(
  caseFile: CaseFile,
  names: readonly string[],
  details: { readonly at: string; readonly by: string },
  operations: Operation[],
): Id[] {
  const tags = living(caseFile.state, 'tags');
  const ids = new Set<Id>();
  for (const name of names) {
    const wanted = name.toLocaleLowerCase();
    const known =
      tags.find((row) => row.name === name) ?? tags.find((row) => row.name.toLocaleLowerCase() === wanted);
    if (known) {
      ids.add(known.id);
      continue;
    }
    const row = {
      ...newRow(caseFile.caseId, details.by, details.at),
      name,
      colour: tagColours[tags.length % tagColours.length] ?? tagColours[0],
      parentId: null,
      order: Math.max(0, ...tags.map((tag) => tag.order)) + 1,
      note: null,
    };
    tags.push(row);
    operations.push(creating('tags', row));
    ids.add(row.id);
  }
  return [...ids];
}
