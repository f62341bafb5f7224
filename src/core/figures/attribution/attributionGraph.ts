import { originName } from '../../assess/chainText';
import type { Circle, Voice } from '../../assess/independence';
import type { Weighing } from '../../assess/weigh';
import type { CaseState } from '../../model/caseState';
import type { StatementRow } from '../../model/claimRows';
import type { Id } from '../../model/id';
import { compareText } from '../../report/inOrderOfMaking';
import type { ScopedClaim } from '../scope';
import { finished, type Steps } from '../steps';

export interface AttributionNode {
  readonly id: Id;
  readonly name: string;
  /** Statements it has a part in, in order of making. */
  readonly statements: readonly Id[];
  /** At least one statement goes back to it and no further. */
  readonly isRoot: boolean;
  /** It has it from somebody who has it from it. */
  readonly isCircular: boolean;
}

export interface AttributionEdge {
  readonly from: Id;
  readonly to: Id;
  /** `cites`: `from` has it from `to`. `joined`: the two are held to be one voice, as `reason` says. */
  readonly kind: 'cites' | 'joined';
  readonly statements: readonly Id[];
  readonly isCircular: boolean;
  /** Why they are one voice; empty where one cites the other. */
  readonly reason: string;
}

/** Who has it from whom. */
export interface AttributionGraph {
  /** Who has most statements first, then by name. */
  readonly nodes: readonly AttributionNode[];
  /** In the order of those who have it from somebody. */
  readonly edges: readonly AttributionEdge[];
  /** Circular reports: who has the same claim from each other, each circle once. */
  readonly circles: readonly (readonly Id[])[];
}

/** Claims gone through in a step. */
const portion = 100;

/** The graph of all chains of the statements in a picture. */
export function attributionGraph(
  state: CaseState,
  weighing: Weighing,
  claims: readonly ScopedClaim[],
): AttributionGraph {
  return finished(attributionGraphSteps(state, weighing, claims));
}

/** `attributionGraph` in steps. */
export function* attributionGraphSteps(
  state: CaseState,
  weighing: Weighing,
  claims: readonly ScopedClaim[],
): Steps<AttributionGraph> {
  const parts = new Map<Id, Part>();
  for (const [place, { statements }] of claims.entries()) {
    if (place % portion === portion - 1) yield;
    for (const statement of statements) addChain(state, parts, statement);
  }
  yield;
  const inOrder = [...parts.values()].sort(byWeight);
  yield;
  const circles = circlesAmong(weighing, claims);
  const circular = new Set(circles.flatMap(({ members }) => members));
  const withinCircle = new Set(
    circles.flatMap(({ members }) => members.flatMap((from) => members.map((to) => `${from} ${to}`))),
  );
  yield;
  const joined = yield* joinedEdges(weighing, claims, parts);
  return {
    nodes: inOrder.map(({ id, name, statements, isRoot }) => ({
      id,
      name,
      statements,
      isRoot,
      isCircular: circular.has(id),
    })),
    edges: [
      ...inOrder.flatMap(({ id: from, cites }) =>
        [...cites].map(([to, statements]) => {
          const isCircular = circular.has(from) && withinCircle.has(`${from} ${to}`);
          return { from, to, kind: 'cites' as const, statements, isCircular, reason: '' };
        }),
      ),
      ...joined,
    ],
    circles: circles.map(({ members }) => members),
  };
}

function circlesAmong(weighing: Weighing, claims: readonly ScopedClaim[]): Circle[] {
  const inPicture = new Set(claims.map(({ claim }) => claim.id));
  const once = new Map<string, Circle>();
  for (const { claim, circle } of weighing.circles())
    if (inPicture.has(claim.id)) once.set(circle.members.join(' '), circle);
  return [...once.values()];
}

/** Somebody with a part in the picture, and whom they have it from. */
interface Part {
  readonly id: Id;
  readonly name: string;
  readonly statements: Id[];
  readonly cites: Map<Id, Id[]>;
  isRoot: boolean;
}

/** The chain; without one the outlet of the source, and without that the source. */
function addChain(state: CaseState, parts: Map<Id, Part>, { id, chain, highlightId }: StatementRow): void {
  let before: Part | undefined;
  for (const { originId } of chain) {
    const part = parts.get(originId) ?? newPart(parts, originId, originName(state, originId));
    addOnce(part.statements, id);
    if (before && before !== part) {
      const cited = before.cites.get(originId);
      if (cited) addOnce(cited, id);
      else before.cites.set(originId, [id]);
    }
    before = part;
  }
  if (!before) {
    const source = state.sources.get(state.highlights.get(highlightId)?.sourceId ?? '');
    if (!source) return;
    const { originId } = source;
    const key = originId ?? source.id;
    before =
      parts.get(key) ?? newPart(parts, key, originId ? originName(state, originId) : `“${source.title}”`);
    addOnce(before.statements, id);
  }
  before.isRoot = true;
}

function newPart(parts: Map<Id, Part>, id: Id, name: string): Part {
  const part = { id, name, statements: [], cites: new Map(), isRoot: false };
  parts.set(id, part);
  return part;
}

/** Statements come one after the other: one that is in the list already is its last. */
function addOnce(statements: Id[], id: Id): void {
  if (statements.at(-1) !== id) statements.push(id);
}

function byWeight(left: Part, right: Part): number {
  return (
    right.statements.length - left.statements.length ||
    compareText(left.name, right.name) ||
    compareText(left.id, right.id)
  );
}

/**
 * Why roots in the picture are held to be one voice, each reason once: declared, of one house, or of texts that are
 * nearly the same. That one cites the other is an edge already.
 */
function* joinedEdges(
  weighing: Weighing,
  claims: readonly ScopedClaim[],
  parts: ReadonlyMap<Id, unknown>,
): Steps<AttributionEdge[]> {
  const joined = new Map<string, AttributionEdge>();
  const voices = new Set<Voice>();
  for (const [place, { statements }] of claims.entries()) {
    if (place % portion === portion - 1) yield;
    for (const statement of statements) {
      const voice = weighing.voiceOf(statement);
      if (!voice || voices.has(voice)) continue;
      voices.add(voice);
      for (const { kind, roots, words } of voice.joins) {
        if (kind === 'citation' || kind === 'circle') continue;
        const [from, to] = roots;
        const key = [kind, ...[from, to].sort()].join(' ');
        if (joined.has(key) || !parts.has(from) || !parts.has(to)) continue;
        joined.set(key, { from, to, kind: 'joined', statements: [], isCircular: false, reason: words });
      }
    }
  }
  return [...joined.values()].sort(
    (left, right) => compareText(left.from, right.from) || compareText(left.to, right.to),
  );
}
