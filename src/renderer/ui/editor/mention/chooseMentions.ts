import type { MentionKind } from '@core/model';
import { foldText, matchRank } from '@renderer/ui/tags';
import type { MentionItem } from './mentionItem';

const order: readonly MentionKind[] = ['claim', 'highlight', 'source', 'tag'];
/** How much of a long text is searched and kept as a label. */
const searched = 300;

/**
 * The best candidates for what is typed, at most `limit`, kinds together in a fixed order. With
 * nothing typed every kind gets an equal share; candidates come latest first.
 */
export function chooseMentions(
  candidates: readonly MentionItem[],
  query: string,
  limit = 20,
): readonly MentionItem[] {
  const folded = foldText(query.trim());
  const kinds = order.filter((kind) => candidates.some((item) => item.kind === kind));
  if (folded === '') {
    const share = Math.max(1, Math.floor(limit / Math.max(1, kinds.length)));
    return kinds.flatMap((kind) => candidates.filter((item) => item.kind === kind).slice(0, share));
  }
  const best = candidates
    .map((item) => ({ item, rank: matchRank(item.label.slice(0, searched), folded) }))
    .filter((found): found is { item: MentionItem; rank: number } => found.rank !== null)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ item }) => item);
  return kinds.flatMap((kind) => best.filter((item) => item.kind === kind));
}
