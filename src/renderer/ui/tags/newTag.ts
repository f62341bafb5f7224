import type { Rows } from '@core/model';
import type { Edit } from '@renderer/store/edit';
import { foldText } from './foldText';
import { leastUsedColour } from './tagColour';

/**
 * The tag of this name, made inside the given edit when there is none: in the least used colour, at
 * the end of the codebook's outermost level.
 */
export async function newTag(edit: Edit, caseId: string, name: string): Promise<Rows['tags']> {
  const tags = (await edit.where('tags', 'caseId', caseId)).filter((tag) => tag.deletedAt === null);
  const folded = foldText(name.trim());
  const known = tags.find((tag) => foldText(tag.name) === folded);
  if (known) return known;
  const order = Math.max(0, ...tags.filter((tag) => tag.parentId === null).map((tag) => tag.order)) + 1;
  const colour = leastUsedColour(tags);
  return edit.create('tags', { name: name.trim(), colour, parentId: null, order, note: null });
}
