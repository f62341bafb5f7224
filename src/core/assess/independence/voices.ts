import type { StatementRow } from '../../model/claimRows';
import type { Id } from '../../model/id';
import { listed } from '../names';
import { type RootOrigin, rootOrigin } from '../rootOrigin';
import { type Basis, basesOf, type Circle } from './bases';
import { citationsIn } from './citations';
import type { IndependenceContext } from './IndependenceContext';
import type { Join, Overruling } from './join';
import { JoinedRoots, pathBetween } from './joinedRoots';
import { originJoins } from './originJoins';
import { lineOf } from './parents';
import { sourceJoins } from './sourceJoins';
import { type Telling, tellingOf } from './telling';
import { remarksOn } from './voiceRemarks';

/** All that counts as one: an independent root with every statement that comes from it in the end. */
export interface Voice extends RootOrigin {
  /** Where its statements come from by their own chains: more than one where roots are held to be one. */
  readonly roots: readonly Id[];
  /** Whom its roots belong to in the end, by id; a root that belongs to nobody is its own house. */
  readonly houses: readonly Id[];
  readonly statements: readonly StatementRow[];
  /** Why they are one: enough to lead from the first root to each of the others. */
  readonly joins: readonly Join[];
  /** What to bear in mind of it: that its root has no name, or is several not told apart. Sentences. */
  readonly remarks: readonly string[];
}

export interface Voices {
  /** In order of their first statements. */
  readonly voices: readonly Voice[];
  readonly circles: readonly Circle[];
  readonly overruled: readonly Overruling[];
}

/**
 * The independent voices among statements that say the same of one claim, given in order of making. Roots are one
 * by joins of origins and of texts; a root that is itself said to have it from others adds no voice to theirs, unless it
 * also says it in its own voice; roots that have it from each other are one. One more statement by a root
 * that is a voice already, in its own words, never makes more voices; one that names others may part a circle.
 */
export function voicesAmong(context: IndependenceContext, statements: readonly StatementRow[]): Voices {
  const tellings = statements.flatMap((statement) => tellingOf(context.state, statement) ?? []);
  const ofOrigins = originJoins(context, [...new Set(tellings.map(({ root }) => root))]);
  const ofSources = sourceJoins(context, tellings);
  const { citations, overruled } = citationsIn(context, tellings);
  const joined = new JoinedRoots<Join>();
  for (const join of [...ofOrigins.joins, ...ofSources.joins]) joined.join(join);
  const bases = basesOf({ tellings, joined, citations, sourceJoins: ofSources, state: context.state });
  const reasons = [
    ...bases.circles.flatMap(({ joins }) => joins),
    ...ofOrigins.joins,
    ...ofSources.joins,
    ...ofSources.resting,
    ...citations.map(({ join }) => join),
  ];
  const gathered = new Map<Basis, Telling[]>();
  for (const telling of tellings) {
    const [basis] = bases.of(telling.root);
    if (!basis) continue;
    const list = gathered.get(basis);
    if (list) list.push(telling);
    else gathered.set(basis, [telling]);
  }
  return {
    voices: [...gathered].map(([basis, own]) => voiceOf(context, basis, own, reasons)),
    circles: bases.circles.map(({ circle }) => circle),
    overruled: eachOnce([...ofOrigins.overruled, ...ofSources.overruled, ...overruled]),
  };
}

function voiceOf(
  context: IndependenceContext,
  basis: Basis,
  tellings: readonly Telling[],
  reasons: readonly Join[],
): Voice {
  const main = tellings.find(({ root }) => basis.roots.has(root)) ?? (tellings[0] as Telling);
  const roots = [
    main.root,
    ...new Set(tellings.map(({ root }) => root).filter((root) => root !== main.root)),
  ];
  const joins = new Set(roots.flatMap((root) => pathBetween(reasons, main.root, root) ?? []));
  return {
    key: [...basis.roots].sort()[0] ?? main.root,
    name: basis.circle
      ? `${listed(basis.circle)}, who cite each other`
      : (rootOrigin(context.state, main.statement)?.name ?? ''),
    roots,
    houses: [...new Set(roots.map((root) => lineOf(context.state, root).at(-1) ?? root))],
    statements: tellings.map(({ statement }) => statement),
    joins: onceInWords([...joins]),
    remarks: remarksOn(context.state, tellings),
  };
}

function onceInWords(joins: readonly Join[]): Join[] {
  return [...new Map(joins.map((join) => [join.words, join])).values()];
}

function eachOnce(overruled: readonly Overruling[]): Overruling[] {
  return [...new Map(overruled.map((each) => [each.words, each])).values()];
}
