import type { Id, OriginRow } from '@core/model';
import { originCalled } from '@core/origins';
import type { Edit } from '@renderer/store/edit';

/** The origin of that name or alias, made as an outlet when there is none. */
export async function findOrMakeOrigin(edit: Edit, name: string, caseId: Id): Promise<OriginRow> {
  const known = originCalled(await edit.where('origins', 'caseId', caseId), name);
  return (
    known ??
    edit.create('origins', {
      name,
      kind: 'outlet',
      aliases: [],
      parentId: null,
      reliability: null,
      note: null,
    })
  );
}
