import { type Area, fail, type Id, ok, type Result } from '@core/model';
import { app } from '@renderer/app/appContext';

/** Highlights parts of a source's pages and answers the highlight's id. One change, one undo step. */
export async function createAreaHighlight(sourceId: Id, areas: readonly Area[]): Promise<Result<Id>> {
  const { database, session } = app();
  const source = await database.sources.get(sourceId);
  if (!source)
    return fail('source-missing', 'The source of this page is gone. Open it again and mark the area.');
  let id: Id | null = null;
  const result = await session.commit('Mark an area of a page', async (edit) => {
    const made = await edit.create('highlights', {
      sourceId,
      ranges: [],
      areas: [...areas],
      textSha256: source.textSha256,
      tagIds: [],
      note: null,
    });
    id = made.id;
  });
  if (!result.ok) return result;
  return id === null ? fail('highlight-failed', 'The area could not be marked. Do it again.') : ok(id);
}
