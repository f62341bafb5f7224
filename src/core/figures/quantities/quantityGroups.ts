import type { Weighing } from '../../assess/weigh';
import type { CaseState } from '../../model/caseState';
import type { ClaimRow, Quantity, Stance } from '../../model/claimRows';
import type { Id } from '../../model/id';
import { compareText } from '../../report/inOrderOfMaking';
import { voiceOf } from '../matrix/voiceOf';
import type { ScopedClaim } from '../scope';
import { type Interval, overlap, quantityInterval } from './quantityInterval';

/** What one origin gives, however many statements repeat it. */
export interface QuantityLine {
  readonly name: string;
  readonly quantity: Quantity;
  readonly interval: Interval;
  readonly stance: Stance;
  readonly statements: readonly Id[];
  /** Names of the origins in the group whose numbers cannot both be right with these. */
  readonly against: readonly string[];
}

/** Numbers on one claim that count the same thing. */
export interface QuantityGroup {
  readonly claim: ClaimRow;
  /** “people killed, guards”; empty where nothing of it is said. */
  readonly counted: string;
  /** From the lowest up. */
  readonly lines: readonly QuantityLine[];
  /** Some cannot both be right. */
  readonly isConflict: boolean;
  /** The widest stretch between numbers that nobody gives; null where there is none. */
  readonly gap: Interval | null;
}

export interface Quantities {
  /** Those in conflict first, then in order of making. */
  readonly groups: readonly QuantityGroup[];
  /** Statements whose range is impossible, and so not drawn. */
  readonly impossible: number;
}

/** The numbers of the claims in a picture, by claim and by what is counted. A number that is denied conflicts with none. */
export function quantityGroups(
  state: CaseState,
  weighing: Weighing,
  claims: readonly ScopedClaim[],
): Quantities {
  const groups: QuantityGroup[] = [];
  let impossible = 0;
  for (const { claim, statements } of claims) {
    const byCounted = new Map<string, Map<string, QuantityLine & { statements: Id[] }>>();
    for (const statement of statements) {
      const { quantity, stance } = statement;
      const voice = quantity && voiceOf(state, weighing, statement, 'roots');
      if (!quantity || !voice) continue;
      const interval = quantityInterval(quantity);
      if (!interval) {
        impossible += 1;
        continue;
      }
      const counted = countedText(quantity);
      const lines = byCounted.get(counted) ?? new Map<string, QuantityLine & { statements: Id[] }>();
      byCounted.set(counted, lines);
      const key = [voice.key, stance, interval.low, interval.high, quantity.best, quantity.asOf].join(' ');
      const line = lines.get(key);
      if (line) line.statements.push(statement.id);
      else
        lines.set(key, {
          name: voice.name,
          quantity,
          interval,
          stance,
          statements: [statement.id],
          against: [],
        });
    }
    for (const [counted, lines] of byCounted) groups.push(compared(claim, counted, [...lines.values()]));
  }
  return {
    groups: groups.sort((left, right) => Number(right.isConflict) - Number(left.isConflict)),
    impossible,
  };
}

/** What is counted, as one line. Case and spaces make no other thing of it. */
function countedText({ unit, kind, who }: Quantity): string {
  const what = [unit, kind].map((part) => part.trim().toLowerCase()).filter(Boolean);
  return [what.join(' '), who.trim().toLowerCase()].filter(Boolean).join(', ');
}

function compared(claim: ClaimRow, counted: string, lines: readonly QuantityLine[]): QuantityGroup {
  const counting = lines.filter(({ stance }) => stance !== 'denies');
  const told = lines.map((line) => ({
    ...line,
    against: counting.includes(line)
      ? counting.filter((other) => !overlap(line.interval, other.interval)).map(({ name }) => name)
      : [],
  }));
  told.sort(
    (left, right) =>
      left.interval.low - right.interval.low ||
      left.interval.high - right.interval.high ||
      compareText(left.name, right.name),
  );
  return {
    claim,
    counted,
    lines: told,
    isConflict: told.some(({ against }) => against.length > 0),
    gap: gapOf(counting),
  };
}

/** The widest stretch that no interval covers and that lies between two of them. */
function gapOf(lines: readonly QuantityLine[]): Interval | null {
  let covered = Number.NEGATIVE_INFINITY;
  let widest: Interval | null = null;
  for (const { interval } of lines.toSorted((left, right) => left.interval.low - right.interval.low)) {
    const isGap = Number.isFinite(covered) && interval.low > covered;
    if (isGap && (!widest || interval.low - covered > widest.high - widest.low))
      widest = { low: covered, high: interval.low };
    covered = Math.max(covered, interval.high);
  }
  return widest;
}
