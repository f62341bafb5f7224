import type { Id, TableName } from '@core/model';
import { type MentionTarget, retargetMentions } from '@core/richtext/retargetMentions';
import type { Edit, Patch } from './edit';

const noted = ['cases', 'sources', 'highlights', 'tags', 'origins', 'claims'] as const satisfies TableName[];

/** Everywhere in the case, binned rows included: mentions of one thing become mentions of another. */
export async function retargetInNotes(edit: Edit, from: Id, into: MentionTarget): Promise<void> {
  for (const table of noted)
    for (const { id, note } of await edit.all(table)) {
      const after = note && retargetMentions(note, from, into);
      if (after !== note) await edit.update(table, id, { note: after } as Patch<typeof table>);
    }
  for (const { id, body } of await edit.all('reports')) {
    const after = retargetMentions(body, from, into);
    if (after !== body) await edit.update('reports', id, { body: after });
  }
}
