import { type JoinedHighlight, joinHighlights } from '@core/highlights';
import { fail, type HighlightRow, type Id, ok, type Result } from '@core/model';
import { app } from '@renderer/app/appContext';
import type { Edit } from '@renderer/store/edit';
import { retargetEverywhere } from '@renderer/store/retargetEverywhere';
import { saveOpenEditors } from '@renderer/ui/editor';
import { editableText } from './editableText';

/**
 * Makes one highlight of several as one change: statements move to it, citations and mentions lead
 * to it, the others go to the bin. Answers the id of the one that stays.
 */
export async function joinChosen(highlightIds: readonly Id[]): Promise<Result<Id>> {
  await saveOpenEditors();
  const text = await editableText(highlightIds);
  if (!text.ok) return text;
  let outcome: Result<Id> = fail('highlight-missing', 'The highlights are gone. Choose others.');
  const result = await app().session.commit(`Join ${highlightIds.length} highlights`, async (edit) => {
    const rows: HighlightRow[] = [];
    for (const id of highlightIds) {
      const row = await edit.get('highlights', id);
      if (row && row.deletedAt === null) rows.push(row);
    }
    const joined = joinHighlights(text.value, rows);
    outcome = joined.ok ? ok(joined.value.survivor) : joined;
    if (joined.ok) await join(edit, joined.value);
  });
  return result.ok ? outcome : result;
}

async function join(edit: Edit, { survivor, joined, fields }: JoinedHighlight): Promise<void> {
  await edit.update('highlights', survivor, fields);
  for (const id of joined) {
    for (const statement of await edit.where('statements', 'highlightId', id))
      await edit.update('statements', statement.id, { highlightId: survivor });
    await edit.bin('highlights', id);
  }
  await retargetEverywhere(edit, { kind: 'highlight', from: new Set(joined), to: survivor });
}
