import { living } from '../../model/caseState';
import type { Id } from '../../model/id';
import type { TagRow } from '../../model/rows';
import { resolveBlocks } from '../blocks';
import { compareText } from '../inOrderOfMaking';
import type { ReportContext } from '../reportContext';
import type { ReportBlock } from '../reportDocument';
import { line, table } from './drawing';

/** The codebook: each tag under its parent, with its definition and how much is coded with it. */
export function codebookTable(context: ReportContext): ReportBlock[] {
  const tags = inTreeOrder(living(context.state, 'tags'));
  if (tags.length === 0) return [line('This case has no tags yet.')];
  const used = uses(context);
  return [
    table(
      ['Tag', 'Definition', 'Highlights', 'Sources'],
      tags.map(({ tag, depth }) => {
        const definition = resolveBlocks(context, tag.note?.content);
        const use = used.get(tag.id);
        return [
          `${'– '.repeat(depth)}${tag.name}`,
          definition.length > 0 ? definition : '–',
          String(use?.highlights ?? 0),
          String(use?.sources.size ?? 0),
        ];
      }),
    ),
  ];
}

function uses({ state, highlights }: ReportContext) {
  const used = new Map<Id, { highlights: number; sources: Set<Id> }>();
  for (const [sourceId, own] of highlights) {
    const source = state.sources.get(sourceId);
    if (!source || source.deletedAt) continue;
    for (const id of own.flatMap(({ tagIds }) => tagIds)) {
      const use = used.get(id) ?? { highlights: 0, sources: new Set() };
      use.highlights += 1;
      use.sources.add(sourceId);
      used.set(id, use);
    }
  }
  return used;
}

/** Children after their parent; a tag whose parent is gone stands at the top. */
function inTreeOrder(tags: readonly TagRow[]): { tag: TagRow; depth: number }[] {
  const ids = new Set(tags.map(({ id }) => id));
  const below = (parentId: Id | null, depth: number): { tag: TagRow; depth: number }[] =>
    tags
      .filter((tag) => (tag.parentId && ids.has(tag.parentId) ? tag.parentId : null) === parentId)
      .sort((left, right) => left.order - right.order || compareText(left.name, right.name))
      .flatMap((tag) => [{ tag, depth }, ...(depth < 20 ? below(tag.id, depth + 1) : [])]);
  return below(null, 0);
}
