import { splitHighlight } from '@core/highlights';
import { fail, type Id, ok, type Result } from '@core/model';
import { app } from '@renderer/app/appContext';
import { editableText } from './editableText';

/** Splits a highlight at an offset of its text (UTF-16), as one change. Answers the id of the new, second part. */
export async function splitHighlightAt(highlightId: Id, offset: number): Promise<Result<Id>> {
  const text = await editableText([highlightId]);
  if (!text.ok) return text;
  let made: Result<Id> = fail('highlight-missing', 'The highlight is gone. Choose another one.');
  const result = await app().session.commit('Split a highlight', async (edit) => {
    const highlight = await edit.get('highlights', highlightId);
    if (!highlight) return;
    const split = splitHighlight(text.value, highlight, offset);
    if (!split.ok) {
      made = split;
      return;
    }
    await edit.update('highlights', highlightId, split.value.first);
    made = ok((await edit.create('highlights', split.value.second)).id);
  });
  return result.ok ? made : result;
}
