import { compareQuantities } from '../../assess/quantities';
import { kindKey, thingKey } from '../../assess/quantities/quantityKinds';
import type { Weighing } from '../../assess/weigh';
import type { CaseState } from '../../model/caseState';
import type { ClaimRow, Quantity, Stance } from '../../model/claimRows';
import type { Id } from '../../model/id';
import { compareText } from '../../report/inOrderOfMaking';
import { voiceOf } from '../matrix/voiceOf';
import type { ScopedClaim } from '../scope';
import { finished, type Steps } from '../steps';
import { type Interval, overlap, quantityInterval } from './quantityInterval';

/** What one origin gives, however many statements repeat it. */
export interface QuantityLine {
  readonly name: string;
  readonly quantity: Quantity;
  readonly interval: Interval;
  readonly stance: Stance;
  readonly statements: readonly Id[];
  /** Names of the origins in the group whose numbers cannot both be right with these, as `compareQuantities` finds. */
  readonly against: readonly string[];
}

/** Numbers that count the same thing, on one claim or on claims that contradict or repeat each other. */
export interface QuantityGroup {
  readonly claim: ClaimRow;
  /** The other claims whose numbers are among them, in order of making. */
  readonly others: readonly ClaimRow[];
  /** “people killed, guards”; empty where nothing of it is said. */
  readonly counted: string;
  /** From the lowest up. */
  readonly lines: readonly QuantityLine[];
  /** Some cannot both be right. */
  readonly isConflict: boolean;
  /** The widest stretch between numbers in conflict that none of these gives; null where there is none. */
  readonly gap: Interval | null;
}

export interface Quantities {
  /** Those in conflict first, then in order of making. */
  readonly groups: readonly QuantityGroup[];
  /** Statements whose range is impossible, and so not drawn. */
  readonly impossible: number;
}

/** The numbers of the claims in a picture, by claim and by what is counted. Only numbers that are asserted conflict. */
export function quantityGroups(
  state: CaseState,
  weighing: Weighing,
  claims: readonly ScopedClaim[],
): Quantities {
  return finished(quantityGroupSteps(state, weighing, claims));
}

/** Groups of claims gone through in a step. */
const portion = 100;

/** `quantityGroups` in steps. */
export function* quantityGroupSteps(
  state: CaseState,
  weighing: Weighing,
  claims: readonly ScopedClaim[],
): Steps<Quantities> {
  const groups: QuantityGroup[] = [];
  let impossible = 0;
  for (const [place, linked] of linkedClaims(weighing, claims).entries()) {
    if (place % portion === portion - 1) yield;
    const [{ claim }] = linked;
    const byCounted = new Map<string, CountedLines>();
    for (const statement of linked.flatMap(({ statements }) => statements)) {
      const { quantity, stance } = statement;
      const voice = quantity && voiceOf(state, weighing, statement, 'roots');
      if (!quantity || !voice) continue;
      const interval = quantityInterval(quantity);
      if (!interval) {
        impossible += 1;
        continue;
      }
      const counted = countedKey(quantity);
      const known = byCounted.get(counted) ?? { text: countedText(quantity), lines: new Map() };
      byCounted.set(counted, known);
      const { lines } = known;
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
    const claimOf = new Map(
      linked.flatMap(({ claim: each, statements }) => statements.map(({ id }) => [id, each] as const)),
    );
    for (const { text: counted, lines } of byCounted.values()) {
      const all = [...lines.values()];
      const about = new Set(
        all.flatMap(({ statements }) => statements.map((id) => claimOf.get(id) ?? claim)),
      );
      const [first = claim, ...others] = about;
      groups.push(compared(first, others, counted, all));
    }
  }
  return {
    groups: groups.sort((left, right) => Number(right.isConflict) - Number(left.isConflict)),
    impossible,
  };
}

/** The claims of a picture, those together whose numbers are about the same: they contradict or repeat each other. */
function linkedClaims(
  weighing: Weighing,
  claims: readonly ScopedClaim[],
): (readonly [ScopedClaim, ...ScopedClaim[]])[] {
  const byId = new Map(claims.map((scoped) => [scoped.claim.id, scoped]));
  const groups: [ScopedClaim, ...ScopedClaim[]][] = [];
  for (const first of claims) {
    if (!byId.delete(first.claim.id)) continue;
    const group: [ScopedClaim, ...ScopedClaim[]] = [first];
    for (const { claim } of group)
      for (const { kind, other } of weighing.linksOf(claim.id)) {
        const scoped = kind === 'contradicts' || kind === 'repeats' ? byId.get(other) : undefined;
        if (scoped && byId.delete(other)) group.push(scoped);
      }
    groups.push(group);
  }
  return groups;
}

interface CountedLines {
  /** As the first of them has it. */
  readonly text: string;
  readonly lines: Map<string, QuantityLine & { statements: Id[] }>;
}

/** What is counted, in the words it is compared under: “dead” and “killed” are one. */
function countedKey({ unit, kind, who }: Quantity): string {
  return [thingKey(unit), kindKey(kind), thingKey(who)].join('/');
}

/** What is counted, as one line. */
function countedText({ unit, kind, who }: Quantity): string {
  const what = [unit, kind].map((part) => part.trim().toLowerCase()).filter(Boolean);
  return [what.join(' '), who.trim().toLowerCase()].filter(Boolean).join(', ');
}

function compared(
  claim: ClaimRow,
  others: readonly ClaimRow[],
  counted: string,
  lines: readonly QuantityLine[],
): QuantityGroup {
  const counting = lines.filter(({ stance }) => stance === 'asserts');
  const told = lines.map((line) => ({
    ...line,
    against: counting.includes(line)
      ? counting.filter((other) => cannotBothHold(line, other)).map(({ name }) => name)
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
    others,
    counted,
    lines: told,
    isConflict: told.some(({ against }) => against.length > 0),
    gap: gapOf(told.filter(({ against }) => against.length > 0)),
  };
}

/** As the conflicts of the case have it: “about” reaches some way, and a count of a later day may have grown. */
function cannotBothHold(left: QuantityLine, right: QuantityLine): boolean {
  // Most meet, which costs little to see.
  return (
    !overlap(left.interval, right.interval) &&
    compareQuantities(left.quantity, right.quantity).relation === 'conflict'
  );
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
