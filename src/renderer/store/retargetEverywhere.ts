import type { TableName } from '@core/model';
import { type Retargeting, retargetReferences } from '@core/richtext';
import type { Edit, Patch } from './edit';

/** Wherever a note may refer to something. */
const noted = ['cases', 'sources', 'highlights', 'tags', 'origins', 'claims'] as const satisfies TableName[];

/** Everywhere in the case, binned rows included: what refers to some things refers to another one. */
export async function retargetEverywhere(edit: Edit, retargeting: Retargeting): Promise<void> {
  for (const table of noted)
    for (const { id, note } of await edit.all(table)) {
      const after = note && retargetReferences(note, retargeting);
      if (after !== note) await edit.update(table, id, { note: after } as Patch<typeof table>);
    }
  for (const { id, body } of await edit.all('reports')) {
    const after = retargetReferences(body, retargeting);
    if (after !== body) await edit.update('reports', id, { body: after });
  }
}
