import { type Id, newId, ok, type Result, type TagColour } from '@core/model';
import { app } from '@renderer/app/appContext';
import { leastUsedColour } from '@renderer/ui/tags';
import { ordersAt } from '../tree/tagMoves';
import { checkedTagName, checkedTagParent } from '../tree/tagRules';
import { livingTags } from './caseTags';

/** Makes a tag as the last one under `parentId`, with the least used colour if none is given. */
export async function createTag(
  name: string,
  parentId: Id | null = null,
  colour?: TagColour,
): Promise<Result<Id>> {
  const tags = await livingTags();
  const id = newId();
  const parent = checkedTagParent(tags, id, parentId);
  if (!parent.ok) return parent;
  const checked = checkedTagName(tags, name, parentId, null);
  if (!checked.ok) return checked;
  const order = ordersAt(tags, id, { parentId, before: null }).get(id) ?? 0;
  const made = await app().session.commit(`Make the tag “${checked.value}”`, async (edit) => {
    await edit.create('tags', {
      id,
      name: checked.value,
      colour: colour ?? leastUsedColour(tags),
      parentId,
      order,
      note: null,
    });
  });
  return made.ok ? ok(id) : made;
}
