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
  const parts = new Map<Id, { name: string; statements: Set<Id>; isRoot: boolean }>();
  const cites = new Map<string, { from: Id; to: Id; statements: Set<Id> }>();
  for (const [place, { statements }] of claims.entries()) {
    if (place % portion === portion - 1) yield;
    for (const statement of statements) {
      const steps = voicesOf(state, statement);
      for (const [place, { id, name }] of steps.entries()) {
        const part = parts.get(id) ?? { name, statements: new Set(), isRoot: false };
        parts.set(id, part);
        part.statements.add(statement.id);
        part.isRoot ||= place === steps.length - 1;
        const next = steps[place + 1];
        if (!next || next.id === id) continue;
        const key = `${id} ${next.id}`;
        const edge = cites.get(key) ?? { from: id, to: next.id, statements: new Set() };
        cites.set(key, edge);
        edge.statements.add(statement.id);
      }
    }
  }
  yield;
  const ids = [...parts].sort(byWeight).map(([id]) => id);
  const edges = [...cites.values()].sort(
    (left, right) => compareText(left.from, right.from) || compareText(left.to, right.to),
  );
  yield;
  const circles = circlesAmong(weighing, claims);
  yield;
  const circular = new Set(circles.flatMap(({ members }) => members));
  const withinCircle = new Set(
    circles.flatMap(({ members }) => members.flatMap((from) => members.map((to) => `${from} ${to}`))),
  );
  const joined = yield* joinedEdges(weighing, claims, parts);
  return {
    nodes: ids.flatMap((id) => {
      const part = parts.get(id);
      if (!part) return [];
      return [
        {
          id,
          name: part.name,
          statements: [...part.statements],
          isRoot: part.isRoot,
          isCircular: circular.has(id),
        },
      ];
    }),
    edges: [
      ...edges.map(({ from, to, statements }) => {
        const isCircular = withinCircle.has(`${from} ${to}`);
        return { from, to, kind: 'cites' as const, statements: [...statements], isCircular, reason: '' };
      }),
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

function byWeight(
  [leftId, left]: [Id, { name: string; statements: Set<Id> }],
  [rightId, right]: [Id, { name: string; statements: Set<Id> }],
): number {
  return (
    right.statements.size - left.statements.size ||
    compareText(left.name, right.name) ||
    compareText(leftId, rightId)
  );
}

/** The chain; without one the outlet of the source, and without that the source. */
function voicesOf(state: CaseState, { chain, highlightId }: StatementRow): { id: Id; name: string }[] {
  if (chain.length > 0)
    return chain.map(({ originId }) => ({ id: originId, name: originName(state, originId) }));
  const source = state.sources.get(state.highlights.get(highlightId)?.sourceId ?? '');
  if (!source) return [];
  if (source.originId) return [{ id: source.originId, name: originName(state, source.originId) }];
  return [{ id: source.id, name: `“${source.title}”` }];
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
