import { fail, type Id, ok, type Result } from '@core/model';
import { app } from '@renderer/app/appContext';
import { ordersAt, stepPlace, type TagPlace, type TagStep } from '../tree/tagMoves';
import { checkedTagName, checkedTagParent } from '../tree/tagRules';
import { livingTags } from './caseTags';

/** Puts a tag elsewhere in the tree; what is under it goes along. */
export async function moveTag(id: Id, place: TagPlace): Promise<Result<unknown>> {
  const tags = await livingTags();
  const tag = tags.find((each) => each.id === id);
  if (!tag) return fail('tag-gone', 'This tag is no longer in the codebook.');
  const parent = checkedTagParent(tags, id, place.parentId);
  if (!parent.ok) return parent;
  const name = checkedTagName(tags, tag.name, place.parentId, id);
  if (!name.ok) return name;
  const parentName = tags.find((each) => each.id === place.parentId)?.name;
  const where = parentName === undefined ? 'in the codebook' : `under “${parentName}”`;
  return app().session.commit(`Move the tag “${tag.name}” ${where}`, async (edit) => {
    for (const [each, order] of ordersAt(tags, id, place))
      await edit.update('tags', each, each === id ? { order, parentId: place.parentId } : { order });
  });
}

/** Moves a tag one step; nothing happens where there is nowhere to go. */
export async function stepTag(id: Id, step: TagStep): Promise<Result<unknown>> {
  const tags = await livingTags();
  const tag = tags.find((each) => each.id === id);
  const place = tag ? stepPlace(tags, tag, step) : null;
  return place ? moveTag(id, place) : ok(null);
}
