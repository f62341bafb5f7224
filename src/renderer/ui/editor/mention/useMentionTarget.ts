import type { Id, MentionKind, TagColour } from '@core/model';
import { useApp } from '@renderer/app/appContext';
import { quoteOf } from '@renderer/ui/quoteOf';
import { useLiveQuery } from 'dexie-react-hooks';

export interface MentionTarget {
  /** The target's present name; null while it is looked up or when there is no such row. */
  readonly name: string | null;
  /** False when the target is in the bin or unknown here. */
  readonly isThere: boolean;
  readonly colour?: TagColour;
  /** The source a highlight is in. */
  readonly sourceId?: Id;
}

const pending: MentionTarget = { name: null, isThere: true };
const gone: MentionTarget = { name: null, isThere: false };

/** What a mention or citation points at, live. */
export function useMentionTarget(kind: MentionKind, id: Id): MentionTarget {
  const { database } = useApp();
  const target = useLiveQuery(async (): Promise<MentionTarget> => {
    if (kind === 'claim') {
      const claim = await database.claims.get(id);
      return claim ? { name: claim.text, isThere: claim.deletedAt === null } : gone;
    }
    if (kind === 'source') {
      const source = await database.sources.get(id);
      return source ? { name: source.title, isThere: source.deletedAt === null, sourceId: id } : gone;
    }
    if (kind === 'tag') {
      const tag = await database.tags.get(id);
      return tag ? { name: tag.name, isThere: tag.deletedAt === null, colour: tag.colour } : gone;
    }
    const highlight = await database.highlights.get(id);
    if (!highlight) return gone;
    const isThere = highlight.deletedAt === null;
    return { name: quoteOf(highlight), isThere, sourceId: highlight.sourceId };
  }, [database, kind, id]);
  return target ?? pending;
}
