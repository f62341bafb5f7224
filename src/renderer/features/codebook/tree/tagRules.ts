import { fail, type Id, ok, type Result, type TagRow } from '@core/model';
import { ancestorsOf, tagsUnder } from './tagRelations';

/** The name as it will be kept, or why it cannot be. `except` is the tag that is being named. */
export function checkedTagName(
  tags: readonly TagRow[],
  name: string,
  parentId: Id | null,
  except: Id | null,
): Result<string> {
  const trimmed = name.trim().replace(/\s+/gu, ' ');
  if (trimmed === '') return fail('tag-name-empty', 'A tag needs a name.');
  const twin = tagsUnder(tags, parentId).find((tag) => tag.id !== except && sameName(tag.name, trimmed));
  if (!twin) return ok(trimmed);
  const place = parentId === null ? 'at the top of the codebook' : `under “${nameOf(tags, parentId)}”`;
  return fail(
    'tag-name-taken',
    `There is already a tag “${twin.name}” ${place}. Choose another name, or merge the two.`,
  );
}

/** Whether a tag may go under another one, null being the top of the codebook. */
export function checkedTagParent(tags: readonly TagRow[], id: Id, parentId: Id | null): Result<Id | null> {
  if (parentId === null) return ok(null);
  const parent = tags.find((tag) => tag.id === parentId);
  if (!parent || parent.deletedAt)
    return fail('tag-parent-gone', 'The tag it should go under is no longer in the codebook.');
  if (parentId === id) return fail('tag-parent-loop', 'A tag cannot go under itself.');
  if (ancestorsOf(tags, parentId).includes(id)) {
    const name = nameOf(tags, id);
    return fail(
      'tag-parent-loop',
      `“${name}” cannot go under “${parent.name}”, which is itself under “${name}”.`,
    );
  }
  return ok(parentId);
}

function sameName(left: string, right: string): boolean {
  return left.normalize('NFC').toLocaleLowerCase() === right.normalize('NFC').toLocaleLowerCase();
}

function nameOf(tags: readonly TagRow[], id: Id): string {
  return tags.find((tag) => tag.id === id)?.name ?? 'a tag in the bin';
}
