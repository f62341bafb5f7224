import type { CaseState } from '../model/caseState';
import type { StatementRow, WorldTime } from '../model/claimRows';
import type { Id } from '../model/id';
import type { ClaimLink } from './links';

/** Which claim takes the place of another, and why the others that are linked so do not. */
export interface Superseding {
  readonly by: Id | null;
  /** As a clause: “it is about a later time (2014-07-27)”. Null where nothing tells more than the link. */
  readonly because: string | null;
  /** One sentence for each that is linked as updating it and does not supersede it. */
  readonly nearMisses: readonly string[];
}

interface SupersedingWanted {
  readonly state: CaseState;
  readonly claimId: Id;
  readonly links: readonly ClaimLink[];
  readonly statementsOf: (claimId: Id) => readonly StatementRow[];
  /** Whether a claim is asserted by anybody. */
  readonly isAsserted: (claimId: Id) => boolean;
}

/**
 * A claim is superseded by one that is linked as updating it, is asserted by somebody and is not older: by the times of the
 * claims where both have one and they differ, else by the dates of the newest sources that assert them; where
 * neither tells, the analyst's link is enough. Of several, the latest.
 */
export function supersedingOf(wanted: SupersedingWanted): Superseding {
  const { state, claimId, links, statementsOf, isAsserted } = wanted;
  const nearMisses: string[] = [];
  const by: { id: Id; date: string; because: string | null }[] = [];
  for (const { kind, direction, other } of links) {
    if (kind !== 'updates' || direction !== 'in') continue;
    const title = `“${state.claims.get(other)?.text ?? ''}”`;
    const order = compareAges(state, other, claimId, statementsOf);
    if (!isAsserted(other))
      nearMisses.push(`${title} is linked as updating it, but nobody asserts that one.`);
    else if (order && order.is < 0)
      nearMisses.push(
        `${title} is linked as updating it, but ${order.words.replace('LATER', 'an earlier')}.`,
      );
    else
      by.push({
        id: other,
        date: order?.date ?? '',
        because: order?.words.replace('LATER', 'a later') ?? null,
      });
  }
  by.sort((one, two) => (one.date === two.date ? (one.id < two.id ? 1 : -1) : one.date < two.date ? 1 : -1));
  const [latest] = by;
  return { by: latest?.id ?? null, because: latest?.because ?? null, nearMisses };
}

interface Ages {
  /** Below 0 where the first is older, above where it is newer. */
  readonly is: number;
  /** Of the first. */
  readonly date: string;
  readonly words: string;
}

function compareAges(
  state: CaseState,
  first: Id,
  second: Id,
  statementsOf: (claimId: Id) => readonly StatementRow[],
): Ages | null {
  const times = [first, second].map((id) => state.claims.get(id)?.time);
  const inWorld = compareDates(lastMoment(times[0]), lastMoment(times[1]));
  if (inWorld) return { ...inWorld, words: `it is about LATER time (${inWorld.date})` };
  const dates = [first, second].map((id) => newestDate(state, statementsOf(id)));
  const inPrint = compareDates(dates[0], dates[1]);
  return inPrint ? { ...inPrint, words: `it is from LATER source (${inPrint.date})` } : null;
}

function lastMoment(time: WorldTime | undefined): string | undefined {
  return time?.to ?? time?.from;
}

function newestDate(state: CaseState, statements: readonly StatementRow[]): string | undefined {
  const dates = statements.flatMap(({ stance, highlightId }) => {
    const source = state.sources.get(state.highlights.get(highlightId)?.sourceId ?? '');
    return stance === 'asserts' && source?.publishedAt ? [source.publishedAt] : [];
  });
  return dates.sort().at(-1);
}

/** ISO 8601 dates as exact as the less exact of the two; null where they are the same so far, or one is missing. */
function compareDates(
  first: string | undefined,
  second: string | undefined,
): { is: number; date: string } | null {
  if (!first || !second) return null;
  const length = Math.min(first.length, second.length);
  const [one, other] = [first.slice(0, length), second.slice(0, length)];
  return one === other ? null : { is: one < other ? -1 : 1, date: first };
}
