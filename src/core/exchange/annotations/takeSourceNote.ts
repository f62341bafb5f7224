import type { RichNode } from '../../model/richText';
import type { SourceRow } from '../../model/rows';
import type { ExchangeDraft } from '../ExchangeDraft';
import { noteParagraphs } from '../paragraphNote';
import type { Bodies } from './readBodies';

/** Who wrote an annotation, and when, as far as it says. */
interface Maker {
  readonly by: string | null;
  /** ISO 8601. */
  readonly at: string | null;
}

/**
 * Adds what an annotation says of a source as a whole to the source's note, under its author and date, with its tags by
 * name: a source has no tags. Answers what became of it: `taken`, `known` where the note has it already, `left-out` where
 * it says nothing.
 */
export function takeSourceNote(
  draft: ExchangeDraft,
  source: SourceRow,
  { note, tags }: Bodies,
  { by, at }: Maker,
): 'taken' | 'known' | 'left-out' {
  const tagged = tags.length > 0 ? noteParagraphs(`Tags: ${tags.map(({ name }) => name).join(', ')}`) : [];
  const said: RichNode[] = [...(note?.content ?? []), ...tagged];
  if (said.length === 0) return 'left-out';
  const head = noteParagraphs([by, at?.slice(0, 10)].filter(Boolean).join(', '));
  const added = [...head, ...said];
  const present = draft.state.sources.get(source.id)?.note?.content ?? [];
  if (holds(present, added)) return 'known';
  draft.update('sources', source.id, { note: { type: 'doc', content: [...present, ...added] } });
  return 'taken';
}

/** Whether some nodes stand among others, one after the other. */
function holds(nodes: readonly RichNode[], wanted: readonly RichNode[]): boolean {
  const written = nodes.map((node) => JSON.stringify(node));
  const sought = wanted.map((node) => JSON.stringify(node));
  return written.some((_, place) => sought.every((node, behind) => written[place + behind] === node));
}
