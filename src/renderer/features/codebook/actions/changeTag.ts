import { fail, type Id, ok, type Result, type TagColour, type TagRow } from '@core/model';
import { app } from '@renderer/app/appContext';
import { checkedTagName } from '../tree/tagRules';
import { livingTags } from './caseTags';

export async function renameTag(id: Id, name: string): Promise<Result<unknown>> {
  const tags = await livingTags();
  const tag = tags.find((each) => each.id === id);
  if (!tag) return fail('tag-gone', 'This tag is no longer in the codebook.');
  const checked = checkedTagName(tags, name, tag.parentId, id);
  if (!checked.ok) return checked;
  if (checked.value === tag.name) return ok(null);
  return app().session.commit(`Rename the tag “${tag.name}” to “${checked.value}”`, async (edit) => {
    await edit.update('tags', id, { name: checked.value });
  });
}

export function recolourTag(tag: TagRow, colour: TagColour): Promise<Result<unknown>> {
  return app().session.commit(`Colour the tag “${tag.name}” ${colour}`, async (edit) => {
    await edit.update('tags', tag.id, { colour });
  });
}
