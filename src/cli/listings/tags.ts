import type { CaseFile } from '@core/casefile';
import { living } from '@core/model';
import type { Answer } from '../command';
import { noteMarkdown } from '../noteMarkdown';
import { table } from '../table';
import { shortId } from './names';

export function listTags({ state }: CaseFile): Answer {
  const highlights = living(state, 'highlights');
  const json = living(state, 'tags').map((row) => ({
    id: row.id,
    name: row.name,
    colour: row.colour,
    parent: row.parentId === null ? null : (state.tags.get(row.parentId)?.name ?? null),
    highlights: highlights.filter((highlight) => highlight.tagIds.includes(row.id)).length,
    definition: noteMarkdown(state, row.note),
  }));
  const rows = json.map((row) => [shortId(row.id), row.colour, row.highlights, row.parent, row.name]);
  return { json, text: table(['id', 'colour', 'highlights', 'parent', 'name'], rows) };
}
