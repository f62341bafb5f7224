import { fail, type Id, type Result } from '@core/model';
import { app } from '@renderer/app/appContext';
import { retargetEverywhere } from '@renderer/store/retargetEverywhere';
import { mergedTagIds, parentsAfterMerge } from '../tree/mergedTags';
import { livingTags } from './caseTags';

/**
 * Every highlight with the tag gets `into` instead, also those in the bin, so that one brought back
 * has it too, and notes and reports that name it name `into`. The merged tag goes to the bin; what
 * stood under it goes under `into`.
 */
export async function mergeTag(id: Id, into: Id): Promise<Result<unknown>> {
  const tags = await livingTags();
  const from = tags.find((tag) => tag.id === id);
  const target = tags.find((tag) => tag.id === into);
  if (!from || !target || id === into)
    return fail('tag-gone', 'One of the two tags is no longer in the codebook. Choose another one.');
  return app().session.commit(`Merge the tag “${from.name}” into “${target.name}”`, async (edit) => {
    for (const highlight of await edit.where('highlights', 'tagIds', id))
      await edit.update('highlights', highlight.id, { tagIds: mergedTagIds(highlight.tagIds, id, into) });
    for (const [child, parentId] of parentsAfterMerge(tags, from, into))
      await edit.update('tags', child, { parentId });
    await retargetEverywhere(edit, { kind: 'tag', from: new Set([id]), to: into, label: target.name });
    await edit.bin('tags', id);
  });
}
