import { originName } from '../../assess/chainText';
import type { Weighing } from '../../assess/weigh';
import { type CaseState, living } from '../../model/caseState';
import type { StatementRow } from '../../model/claimRows';
import type { Id } from '../../model/id';
import { compareText } from '../../report/inOrderOfMaking';
import type { ScopedClaim } from '../scope';
import { circlesOf } from './circles';

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
  /** `cites`: `from` has it from `to`. `dependent`: declared to have it from each other or from one hand. `parent`: belongs to. */
  readonly kind: 'cites' | 'dependent' | 'parent';
  readonly statements: readonly Id[];
  readonly isCircular: boolean;
  /** Why, where the analyst has declared it. */
  readonly reason: string;
}

/** Who has it from whom. */
export interface AttributionGraph {
  /** Who has most statements first, then by name. */
  readonly nodes: readonly AttributionNode[];
  readonly edges: readonly AttributionEdge[];
  readonly circles: readonly (readonly Id[])[];
}

/** The graph of all chains of the statements in a picture. */
export function attributionGraph(
  state: CaseState,
  _weighing: Weighing,
  claims: readonly ScopedClaim[],
): AttributionGraph {
  const parts = new Map<Id, { name: string; statements: Set<Id>; isRoot: boolean }>();
  const cites = new Map<string, { from: Id; to: Id; statements: Set<Id> }>();
  for (const { statements } of claims)
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
  const ids = [...parts].sort(byWeight).map(([id]) => id);
  const edges = [...cites.values()].sort(
    (left, right) => compareText(left.from, right.from) || compareText(left.to, right.to),
  );
  const circles = circlesOf(ids, edges);
  const circleOf = new Map(circles.flatMap((circle, index) => circle.map((id) => [id, index] as const)));
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
          isCircular: circleOf.has(id),
        },
      ];
    }),
    edges: [
      ...edges.map(({ from, to, statements }) => {
        const isCircular = circleOf.has(from) && circleOf.get(from) === circleOf.get(to);
        return { from, to, kind: 'cites' as const, statements: [...statements], isCircular, reason: '' };
      }),
      ...declaredEdges(state, parts),
    ],
    circles,
  };
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

/** Dependence the analyst has declared, of origins or of sources by their outlets, and parents that are in the picture. */
function declaredEdges(state: CaseState, parts: ReadonlyMap<Id, unknown>): AttributionEdge[] {
  const plain = { statements: [], isCircular: false };
  const dependent = living(state, 'dependences').flatMap((row): AttributionEdge[] => {
    if (row.verdict !== 'dependent') return [];
    const [from, to] = [row.leftId, row.rightId].map((id) =>
      row.between === 'origins' ? id : (state.sources.get(id)?.originId ?? id),
    );
    if (!from || !to || from === to || !parts.has(from) || !parts.has(to)) return [];
    return [{ from, to, kind: 'dependent', reason: row.reason, ...plain }];
  });
  const parents = [...parts.keys()].sort(compareText).flatMap((id): AttributionEdge[] => {
    const to = state.origins.get(id)?.parentId;
    return to && to !== id && parts.has(to) ? [{ from: id, to, kind: 'parent', reason: '', ...plain }] : [];
  });
  return [...dependent, ...parents];
}
