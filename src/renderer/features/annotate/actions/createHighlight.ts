import { describePassage } from '@core/anchor/describe';
import { fail, type Id, ok, type Result } from '@core/model';
import { app } from '@renderer/app/appContext';
import { whilePending } from '@renderer/app/pendingPassages';
import type { SelectedPassage } from '@renderer/app/selection';
import { highlightsOfPassage } from '@renderer/store/openHighlights';
import { loadSourceText } from '@renderer/store/sourceTexts';
import { trimmedPassage } from './trimmedPassage';

/**
 * Highlights a passage and answers the highlight's id: of a new one, or of the one that has exactly
 * these words already. `tagId` is added either way. One change, one undo step.
 */
export function createHighlight(passage: SelectedPassage, tagId?: Id): Promise<Result<Id>> {
  return whilePending(passage, create(passage, tagId));
}

async function create(passage: SelectedPassage, tagId?: Id): Promise<Result<Id>> {
  const { database, host, session } = app();
  const source = await database.sources.get(passage.sourceId);
  if (!source)
    return fail('source-missing', 'The source of these words is gone. Open it again and select them.');
  const loaded = await loadSourceText(database, host, source);
  if (!loaded.ok) return loaded;
  const { text } = loaded.value;
  const bounds = trimmedPassage(text, passage.start, passage.end);
  if (!bounds)
    return fail('nothing-selected', 'Only blank space is selected. Select the words to highlight.');
  const range = describePassage(text, bounds.start, bounds.end);

  let id: Id | null = null;
  const result = await session.commit('Highlight a passage', async (edit) => {
    const same = (await highlightsOfPassage(session, source.id, range)).find(
      (row) => row.textSha256 === source.textSha256,
    );
    const known = same && (await edit.get('highlights', same.id));
    if (known && known.deletedAt === null) {
      id = known.id;
      if (tagId && !known.tagIds.includes(tagId))
        await edit.update('highlights', id, { tagIds: [...known.tagIds, tagId] });
      return;
    }
    const made = await edit.create('highlights', {
      sourceId: source.id,
      ranges: [range],
      textSha256: source.textSha256,
      tagIds: tagId ? [tagId] : [],
      note: null,
    });
    id = made.id;
  });
  if (!result.ok) return result;
  return id === null
    ? fail('highlight-failed', 'The passage could not be highlighted. Do it again.')
    : ok(id);
}
