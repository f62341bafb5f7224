import type { Id, OriginRow } from '@core/model';
import type { Edit } from '@renderer/store/edit';

/** The origin of that name or alias, made as an outlet when there is none. */
export async function findOrMakeOrigin(edit: Edit, name: string, caseId: Id): Promise<OriginRow> {
  const wanted = name.toLocaleLowerCase();
  const origins = await edit.where('origins', 'caseId', caseId);
  const known = origins.find(
    (row) =>
      row.deletedAt === null &&
      [row.name, ...row.aliases].some((called) => called.toLocaleLowerCase() === wanted),
  );
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
