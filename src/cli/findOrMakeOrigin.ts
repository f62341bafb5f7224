import { type CaseFile, creating, newRow } from '@core/casefile';
import type { Id, Operation } from '@core/model';
import { originCalled } from '@core/origins';

/** The origin of a name or alias, in any case of letters; a new outlet's operation is added where there is none. */
export function findOrMakeOrigin(
  caseFile: CaseFile,
  name: string,
  details: { readonly at: string; readonly by: string },
  operations: Operation[],
): Id {
  const known = originCalled(caseFile.state.origins.values(), name);
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
