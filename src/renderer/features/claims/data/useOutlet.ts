import type { Id } from '@core/model';
import { useRow } from '@renderer/store/rows';

/** The origin of the source a highlight is in; null when it has none, undefined while loading. */
export function useOutlet(highlightId: Id): Id | null | undefined {
  const highlight = useRow('highlights', highlightId);
  const source = useRow('sources', highlight?.sourceId ?? null);
  if (highlight === null) return null;
  if (!highlight || !source || source.id !== highlight.sourceId) return undefined;
  return source.originId;
}
