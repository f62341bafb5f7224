import type { Stance, StatementRow } from '../model/claimRows';
import type { Id } from '../model/id';
import type { Circle, Overruling, Voice, Voices } from './independence';
import { standingSentence } from './standingSentence';

export const standings = [
  'unsupported',
  'uncorroborated',
  'corroborated',
  'contested',
  'refuted',
  'superseded',
] as const;
export type Standing = (typeof standings)[number];

/** How a claim stands, by who says what. It weighs nobody's grade: that is the analyst's judgement. */
export interface ClaimStanding {
  readonly standing: Standing;
  /** Who and how many, and what makes the number smaller than that of the statements. Sentences. */
  readonly reason: string;
  /** The independent voices of each side, in order of their first statements. */
  readonly asserting: readonly Voice[];
  readonly denying: readonly Voice[];
  /** Those of whose house nobody asserts or denies it. */
  readonly doubting: readonly Voice[];
  /** Who has it from each other. */
  readonly circles: readonly Circle[];
  /** Joins that Assay found and the analyst does not hold with. */
  readonly overruled: readonly Overruling[];
  /** The claim that has taken its place. */
  readonly supersededBy: Id | null;
  /** Claims that contradict it and are asserted by somebody. */
  readonly contradictedBy: readonly Id[];
  /** Claims that say the same and have statements: those are counted with its own. */
  readonly repeats: readonly Id[];
  /** Its own statements counted: not in the bin, nor their highlights and sources. */
  readonly statements: readonly StatementRow[];
}

/** What the statements alone say of a claim and of those that repeat it, before its other links are asked. */
export interface StatementStanding
  extends Omit<ClaimStanding, 'reason' | 'supersededBy' | 'contradictedBy' | 'repeats'> {
  /** Of all the claims that say the same. */
  readonly statements: readonly StatementRow[];
  readonly voices: Readonly<Record<'asserts' | 'denies' | 'doubts', Voices>>;
}

/**
 * Counts independent voices, not statements. `contested`: asserted and denied. `corroborated`: asserted by at least two,
 * denied by none. `uncorroborated`: asserted by one. `refuted`: denied by at least two, asserted by none.
 * `unsupported`: asserted by nobody. Doubts and mentions are named, and count for neither side.
 */
export function standingOfStatements(
  statements: readonly StatementRow[],
  voicesOf: (statements: readonly StatementRow[]) => Voices,
): StatementStanding {
  const side = (stance: Stance) => voicesOf(statements.filter((statement) => statement.stance === stance));
  const voices = { asserts: side('asserts'), denies: side('denies'), doubts: side('doubts') };
  const sides = Object.values(voices);
  const asserting = voices.asserts.voices;
  const denying = voices.denies.voices;
  const decided = new Set([...asserting, ...denying].flatMap(({ houses }) => houses));
  return {
    standing: standingOf(asserting.length, denying.length),
    voices,
    asserting,
    denying,
    doubting: voices.doubts.voices.filter(({ houses }) => !houses.some((house) => decided.has(house))),
    circles: sides.flatMap(({ circles }) => circles),
    overruled: sides.flatMap(({ overruled }) => overruled),
    statements,
  };
}

function standingOf(asserting: number, denying: number): Standing {
  if (asserting > 0 && denying > 0) return 'contested';
  if (asserting > 1) return 'corroborated';
  if (asserting === 1) return 'uncorroborated';
  return denying > 1 ? 'refuted' : 'unsupported';
}

/** What the links of a claim add to its statements. */
export interface LinkedStanding {
  readonly superseded: { readonly by: Id; readonly text: string; readonly because: string | null } | null;
  readonly contradictedBy: readonly {
    readonly id: Id;
    readonly text: string;
    readonly names: readonly string[];
  }[];
  /** Claims that say the same and have statements. */
  readonly repeats: readonly { readonly id: Id; readonly text: string }[];
  /** Sentences: links that come to nothing, claims it depends on that do not hold. */
  readonly remarks: readonly string[];
}

/** A claim that is asserted is contested by an asserted claim that contradicts it, too; one that is superseded is that above all. */
export function standingWithLinks(
  said: StatementStanding,
  linked: LinkedStanding,
  statements: readonly StatementRow[],
): ClaimStanding {
  const { voices: _, ...rest } = said;
  const isContested = linked.contradictedBy.length > 0 && said.asserting.length > 0;
  const standing = linked.superseded ? 'superseded' : isContested ? 'contested' : said.standing;
  return {
    ...rest,
    standing,
    reason: standingSentence(said, linked),
    supersededBy: linked.superseded?.by ?? null,
    contradictedBy: linked.contradictedBy.map(({ id }) => id),
    repeats: linked.repeats.map(({ id }) => id),
    statements,
  };
}

/** A standing with its number: “corroborated by 2”. */
export function standingInWords({
  standing,
  asserting,
}: Pick<ClaimStanding, 'standing' | 'asserting'>): string {
  return standing === 'corroborated' ? `corroborated by ${asserting.length}` : standing;
}
