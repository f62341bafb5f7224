import { creating } from '../../casefile/operations';
import type { MarkupElement } from '../../import/markup/markupNode';
import type { HighlightRow } from '../../model/rows';
import { samePassageLink } from './ownProject';
import type { RefiDesk } from './RefiDesk';
import { attributeOf, guidOf, membersOf } from './refiTree';

/** Whether a link says that two selections are places of one highlight. */
export function isSamePassage(link: MarkupElement): boolean {
  return attributeOf(link, 'name') === samePassageLink;
}

/** Joins new highlights that a link of Assay's says are places of one: the second one's passages go to the first. */
export function joinPlaces({ project, draft }: RefiDesk): void {
  if (!project.isOwn) return;
  const joined = new Map<string, HighlightRow>();
  const gone = new Set<string>();
  const isNew = new Set(draft.operations.filter(({ table }) => table === 'highlights').map(({ id }) => id));
  for (const link of membersOf(project.root, 'Links', 'Link').filter(isSamePassage)) {
    const [first, other] = ['originGUID', 'targetGUID'].map((name) =>
      draft.state.highlights.get(guidOf(link, name) ?? ''),
    );
    if (!first || !other || !isNew.has(other.id)) continue;
    // The case has the highlight already, with all its places as the analyst left them.
    if (!isNew.has(first.id)) {
      gone.add(other.id);
      continue;
    }
    if (first.sourceId !== other.sourceId || first.textSha256 !== other.textSha256) continue;
    const so = joined.get(first.id) ?? first;
    const areas = [...(so.areas ?? []), ...(other.areas ?? [])];
    const ranges = [...so.ranges, ...other.ranges].sort((left, right) => left.start - right.start);
    joined.set(first.id, { ...so, ranges, ...(areas.length > 0 && { areas }) });
    gone.add(other.id);
  }
  if (gone.size === 0) return;
  const rest = draft.operations.filter(({ table, id }) => table !== 'highlights' || !gone.has(id));
  draft.operations.splice(0, draft.operations.length);
  for (const operation of rest) {
    const row = operation.table === 'highlights' ? joined.get(operation.id) : undefined;
    draft.operations.push(row ? creating('highlights', row) : operation);
  }
  for (const id of gone) draft.state.highlights.delete(id);
  for (const [id, row] of joined) draft.state.highlights.set(id, row);
  const lines = draft.lines.filter(({ highlightId }) => highlightId === null || !gone.has(highlightId));
  draft.lines.splice(0, draft.lines.length);
  for (const line of lines) draft.lines.push(line);
}
