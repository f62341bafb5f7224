import type { HighlightRow, Id, Result, TagRow } from '@core/model';
import { app } from '@renderer/app/appContext';
import type { Edit } from '@renderer/store/edit';
import { newTag, rememberTag } from '@renderer/ui/tags';

/** A tag that is there, or the name of one to make. */
export type TagOrName = { readonly tagId: Id } | { readonly name: string };

/** Gives all these highlights a tag, as one change. */
export function tagAll(highlightIds: readonly Id[], wanted: TagOrName): Promise<Result<unknown>> {
  return withTag(highlightIds, 'Tag', wanted, (tagIds, tag) =>
    tagIds.includes(tag.id) ? tagIds : [...tagIds, tag.id],
  );
}

/**
 * Moves all these highlights to a tag, as one change: it takes the place of the first tag, the one
 * that gives the colour. Their other tags stay.
 */
export function moveAllToTag(highlightIds: readonly Id[], wanted: TagOrName): Promise<Result<unknown>> {
  return withTag(highlightIds, 'Move', wanted, (tagIds, tag, isLiving) => {
    const [first, ...others] = tagIds.filter(isLiving);
    if (first === tag.id) return tagIds;
    return [tag.id, ...others.filter((id) => id !== tag.id)];
  });
}

export async function untagAll(highlightIds: readonly Id[], tagId: Id): Promise<Result<unknown>> {
  const { database, session } = app();
  const tag = await database.tags.get(tagId);
  return session.commit(`Take the tag “${tag?.name ?? ''}” off ${counted(highlightIds)}`, (edit) =>
    forEach(edit, highlightIds, ({ tagIds }) => tagIds.filter((id) => id !== tagId)),
  );
}

/** All these highlights go to the bin, as one change, with their statements and notes. */
export function deleteAll(highlightIds: readonly Id[]): Promise<Result<unknown>> {
  return app().session.commit(`Delete ${counted(highlightIds)}`, async (edit) => {
    for (const id of highlightIds) await edit.bin('highlights', id);
  });
}

/** “a passage”, “12 passages”. */
function counted({ length }: readonly Id[]): string {
  return length === 1 ? 'a passage' : `${length} passages`;
}

async function withTag(
  highlightIds: readonly Id[],
  verb: 'Tag' | 'Move',
  wanted: TagOrName,
  change: (tagIds: readonly Id[], tag: TagRow, isLiving: (id: Id) => boolean) => readonly Id[],
): Promise<Result<unknown>> {
  const { database, session } = app();
  const name = 'name' in wanted ? wanted.name : ((await database.tags.get(wanted.tagId))?.name ?? '');
  const label = `${verb} ${counted(highlightIds)} ${verb === 'Move' ? 'to ' : ''}“${name}”`;
  let used: Id | null = null;
  const result = await session.commit(label, async (edit) => {
    const tag =
      'name' in wanted
        ? await newTag(edit, session.caseId, wanted.name)
        : await edit.get('tags', wanted.tagId);
    if (!tag) return;
    used = tag.id;
    const tags = await edit.where('tags', 'caseId', session.caseId);
    const living = new Set(tags.filter((row) => row.deletedAt === null).map(({ id }) => id));
    await forEach(edit, highlightIds, ({ tagIds }) => change(tagIds, tag, (id) => living.has(id)));
  });
  if (result.ok && used !== null) rememberTag(session.caseId, used);
  return result;
}

/** Writes only the highlights whose tags come out otherwise than they were. */
async function forEach(
  edit: Edit,
  highlightIds: readonly Id[],
  change: (highlight: HighlightRow) => readonly Id[],
): Promise<void> {
  for (const id of highlightIds) {
    const highlight = await edit.get('highlights', id);
    if (!highlight || highlight.deletedAt !== null) continue;
    const tagIds = change(highlight);
    if (tagIds.join() !== highlight.tagIds.join())
      await edit.update('highlights', id, { tagIds: [...tagIds] });
  }
}
