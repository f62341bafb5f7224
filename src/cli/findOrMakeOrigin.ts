import { type CaseFile, creating, newRow } from '@core/casefile';
import { type Id, living, type Operation } from '@core/model';

/** The origin of a name or alias, in any case of letters; a new outlet's operation is added where there is none. */
export function findOrMakeOrigin(
  caseFile: CaseFile,
  name: string,
  details: { readonly at: string; readonly by: string },
  operations: Operation[],
): Id {
  const wanted = name.toLocaleLowerCase();
  const known = living(caseFile.state, 'origins').find((row) =>
    [row.name, ...row.aliases].some((called) => called.toLocaleLowerCase() === wanted),
  );
  if (known) return known.id;
  const row = {
    ...newRow(caseFile.caseId, details.by, details.at),
    name,
    kind: 'outlet' as const,
    aliases: [],
    parentId: null,
    reliability: null,
    note: null,
  };
  operations.push(creating('origins', row));
  return row.id;
}
