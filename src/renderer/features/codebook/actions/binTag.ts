import { fail, type Id, type Result } from '@core/model';
import { app } from '@renderer/app/appContext';
import { tagsUnder } from '../tree/tagRelations';
import { checkedTagName } from '../tree/tagRules';
import { caseTags, livingTags } from './caseTags';

/**
 * Puts a tag in the bin. Highlights keep it and merely stop showing it; the tags under it move up
 * to where it stood.
 */
export async function binTag(id: Id): Promise<Result<unknown>> {
  const tags = await livingTags();
  const tag = tags.find((each) => each.id === id);
  if (!tag) return fail('tag-gone', 'This tag is no longer in the codebook.');
  const children = tagsUnder(tags, id);
  for (const child of children) {
    const name = checkedTagName(tags, child.name, tag.parentId, id);
    if (!name.ok)
      return fail(
        name.error.code,
        `“${child.name}” would move up beside another tag of that name. Rename one of the two first.`,
      );
  }
  return app().session.commit(`Put the tag “${tag.name}” in the bin`, async (edit) => {
    for (const child of children) await edit.update('tags', child.id, { parentId: tag.parentId });
    await edit.bin('tags', id);
  });
}

/** Takes a tag out of the bin: to where it was, or to the top when its parent is gone. */
export async function restoreTag(id: Id): Promise<Result<unknown>> {
  const tags = await caseTags();
  const living = tags.filter((tag) => !tag.deletedAt);
  const tag = tags.find((each) => each.id === id);
  if (!tag) return fail('tag-gone', 'This tag is no longer in the bin.');
  const parentId = living.some((each) => each.id === tag.parentId) ? tag.parentId : null;
  const name = checkedTagName(living, tag.name, parentId, id);
  if (!name.ok) return name;
  return app().session.commit(`Bring back the tag “${tag.name}”`, async (edit) => {
    await edit.update('tags', id, { deletedAt: null, parentId });
  });
}
