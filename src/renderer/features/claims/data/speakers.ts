import type { HighlightRow, Id, OriginRow } from '@core/model';
import { originsNamedIn } from '@core/origins';
import { passageContext } from '../statement/passageContext';
import { type RecentChain, recentChains } from './chainRecency';
import type { StatementData } from './useStatements';

export interface OfferedSpeaker {
  readonly chain: RecentChain;
  /** The passage names its last origin; else it was used last. */
  readonly isNamed: boolean;
}

interface SpeakersWanted {
  readonly data: Pick<StatementData, 'statements' | 'origins'>;
  readonly highlight: Pick<HighlightRow, 'ranges'>;
  readonly outlet: Id | null;
  readonly limit: number;
}

/** Who may be speaking: origins the passage's sentence names, then the chains used last. Suggestions, nothing more. */
export function offeredSpeakers({ data, highlight, outlet, limit }: SpeakersWanted): OfferedSpeaker[] {
  const recent = recentChains({
    statements: data.statements,
    isKnown: (id) => data.origins.has(id),
    outlet,
    limit: limit * 3,
  });
  const named = originsNamedIn(data.origins.values(), passageContext(highlight))
    .filter(({ id }) => id !== outlet)
    .map((origin) => ({ chain: chainTo(origin, recent, outlet), isNamed: true }));
  const keys = new Set(named.map(({ chain }) => keyOf(chain)));
  const others = recent.filter((chain) => !keys.has(keyOf(chain)));
  return [...named, ...others.map((chain) => ({ chain, isNamed: false }))].slice(0, limit);
}

/** The chain by which the origin was quoted before (by this outlet, where it is known), or straight from the outlet. */
function chainTo(origin: OriginRow, recent: readonly RecentChain[], outlet: Id | null): RecentChain {
  const before = recent.find(
    (chain) => chain.at(-1)?.originId === origin.id && (outlet === null || chain[0]?.originId === outlet),
  );
  if (before) return before;
  const own = { originId: origin.id, mode: 'indirect' } as const;
  return outlet === null ? [own] : [{ originId: outlet, mode: 'own-voice' }, own];
}

export function keyOf(chain: RecentChain): string {
  return chain.map(({ originId }) => originId).join(' ');
}
