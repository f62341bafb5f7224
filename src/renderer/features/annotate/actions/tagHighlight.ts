import type { Id } from '@core/model';
import { app } from '@renderer/app/appContext';
import { newTag, rememberTag } from '@renderer/ui/tags';
import { tellOutcome } from '@renderer/ui/tellOutcome';

export async function addTag(highlightId: Id, tagId: Id): Promise<void> {
  const { database, session } = app();
  const tag = await database.tags.get(tagId);
  if (!tag) return;
  const result = await session.commit(`Tag a passage “${tag.name}”`, async (edit) => {
    const highlight = await edit.get('highlights', highlightId);
    if (!highlight || highlight.tagIds.includes(tagId)) return;
    await edit.update('highlights', highlightId, { tagIds: [...highlight.tagIds, tagId] });
  });
  if (tellOutcome(result)) rememberTag(session.caseId, tagId);
}

/** Makes a tag of this name (or takes the one there is) and adds it, as one change. */
export async function addNewTag(highlightId: Id, name: string): Promise<void> {
  const { session } = app();
  let tagId: Id | null = null;
  const result = await session.commit(`Tag a passage “${name}”`, async (edit) => {
    const highlight = await edit.get('highlights', highlightId);
    if (!highlight) return;
    tagId = (await newTag(edit, session.caseId, name)).id;
    if (!highlight.tagIds.includes(tagId))
      await edit.update('highlights', highlightId, { tagIds: [...highlight.tagIds, tagId] });
  });
  if (tellOutcome(result) && tagId) rememberTag(session.caseId, tagId);
}

export async function removeTag(highlightId: Id, tagId: Id): Promise<void> {
  const { database, session } = app();
  const tag = await database.tags.get(tagId);
  const result = await session.commit(`Take the tag “${tag?.name ?? ''}” off a passage`, async (edit) => {
    const highlight = await edit.get('highlights', highlightId);
    if (!highlight?.tagIds.includes(tagId)) return;
    await edit.update('highlights', highlightId, { tagIds: highlight.tagIds.filter((id) => id !== tagId) });
  });
  tellOutcome(result);
}

/** Puts one of its tags first, so that the passage has its colour. */
export async function leadWithTag(highlightId: Id, tagId: Id): Promise<void> {
  const result = await app().session.commit('Change the colour of a passage', async (edit) => {
    const highlight = await edit.get('highlights', highlightId);
    if (!highlight?.tagIds.includes(tagId) || highlight.tagIds[0] === tagId) return;
    const others = highlight.tagIds.filter((id) => id !== tagId);
    await edit.update('highlights', highlightId, { tagIds: [tagId, ...others] });
  });
  tellOutcome(result);
}
