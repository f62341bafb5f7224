import { foldText } from '@renderer/ui/tags';
import { kindWords } from '../data/kinds';
import type { OriginSummary } from './originSummaries';

/** The origins that have every typed word in a name, their kind or their grade. */
export function filteredOrigins(origins: readonly OriginSummary[], typed: string): readonly OriginSummary[] {
  const words = foldText(typed).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return origins;
  return origins.filter(({ origin }) => {
    const { name, aliases, kind, reliability } = origin;
    const grade = reliability ? reliability.code : 'not graded';
    const text = foldText([name, ...aliases, kindWords[kind], grade].join(' '));
    return words.every((word) => text.includes(word));
  });
}
