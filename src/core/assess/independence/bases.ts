import type { CaseState } from '../../model/caseState';
import type { StatementRow } from '../../model/claimRows';
import type { Id } from '../../model/id';
import { listed, rootTitle } from '../names';
import type { Citation } from './citations';
import type { Join } from './join';
import type { JoinedRoots } from './joinedRoots';
import type { SourceJoins } from './sourceJoins';
import { stronglyConnected } from './stronglyConnected';
import type { Telling } from './telling';

/** What something rests on in the end: roots that have it from nobody else, or say it in their own voice. */
export interface Basis {
  /** The ids of the roots that are this one basis. */
  readonly roots: ReadonlySet<Id>;
  /** The names of its members where they have it from each other. */
  readonly circle: readonly string[] | null;
}

/** Origins that have it from each other. */
export interface Circle {
  /** By id, in order. */
  readonly members: readonly Id[];
  /** The statements that make it. */
  readonly statements: readonly StatementRow[];
  /** It has it from nobody outside and no member says it in its own voice: nobody is known to know. */
  readonly isClosed: boolean;
  /** A sentence. */
  readonly words: string;
}

interface BasesWanted {
  readonly state: CaseState;
  readonly tellings: readonly Telling[];
  readonly joined: JoinedRoots<Join>;
  readonly citations: readonly Citation[];
  readonly sourceJoins: SourceJoins;
}

interface Bases {
  /** What a root rests on; itself where it is a basis. In the order of their smallest ids. */
  of(root: Id): readonly Basis[];
  readonly circles: readonly { readonly circle: Circle; readonly joins: readonly Join[] }[];
}

/** Follows who has it from whom to the end, over roots that are joined already. */
export function basesOf({ state, tellings, joined, citations, sourceJoins }: BasesWanted): Bases {
  const edges = new Map<Id, Set<Id>>();
  const idsAt = new Map<Id, Set<Id>>();
  const nodeOf = (id: Id) => {
    const node = joined.find(id);
    if (!edges.has(node)) edges.set(node, new Set());
    const ids = idsAt.get(node) ?? new Set();
    idsAt.set(node, ids.add(id));
    return node;
  };
  for (const { root } of tellings) nodeOf(root);
  const leads = [...citations.map(({ join }) => join), ...sourceJoins.resting];
  for (const { roots } of leads) {
    const [from, to] = [nodeOf(roots[0]), nodeOf(roots[1])];
    if (from !== to) edges.get(from)?.add(to);
  }
  const ownVoices = new Set(
    tellings
      .filter(({ isOwnVoice, statement }) => isOwnVoice && !sourceJoins.borrowed.has(statement.id))
      .map(({ root }) => joined.find(root)),
  );
  const restingOn = new Map<Id, readonly Basis[]>();
  const circles: { circle: Circle; joins: Join[] }[] = [];
  for (const component of stronglyConnected(edges)) {
    const members = new Set(component);
    const further = component.flatMap((node) =>
      [...(edges.get(node) ?? [])].filter((to) => !members.has(to)),
    );
    const names =
      component.length < 2
        ? null
        : component.map((node) => rootTitle(state, [...(idsAt.get(node) ?? [node])].sort()[0] as Id)).sort();
    const isOwn = component.some((node) => ownVoices.has(node));
    const roots = new Set(component.flatMap((node) => [...(idsAt.get(node) ?? [])]));
    const bases: readonly Basis[] =
      further.length === 0 || isOwn
        ? [{ roots, circle: names }]
        : inOrder(further.flatMap((node) => restingOn.get(node) ?? []));
    for (const node of component) restingOn.set(node, bases);
    if (!names) continue;
    const within = citations.filter(({ join }) => join.roots.every((id) => members.has(joined.find(id))));
    circles.push(circleOf({ roots, names, within, isClosed: further.length === 0 && !isOwn }));
  }
  return { of: (root) => restingOn.get(joined.find(root)) ?? [], circles: circles.sort(byWords) };
}

function circleOf(found: {
  readonly roots: ReadonlySet<Id>;
  readonly names: readonly string[];
  readonly within: readonly Citation[];
  readonly isClosed: boolean;
}): { circle: Circle; joins: Join[] } {
  const { roots, names, within, isClosed } = found;
  const clause =
    names.length === 2 ? `${listed(names)} cite each other` : `${listed(names)} cite one another in a circle`;
  const consequence = isClosed
    ? ', and nobody outside is named: together they are one voice'
    : ': what they add to each other counts for nothing';
  return {
    circle: {
      members: [...roots].sort(),
      statements: [...new Set(within.map(({ telling }) => telling.statement))],
      isClosed,
      words: `${clause}${consequence}.`,
    },
    joins: within.map(({ join }) => ({ ...join, kind: 'circle', words: clause })),
  };
}

function inOrder(bases: readonly Basis[]): Basis[] {
  const smallest = ({ roots }: Basis) => [...roots].sort()[0] ?? '';
  return [...new Set(bases)].sort((one, other) => (smallest(one) < smallest(other) ? -1 : 1));
}

function byWords(one: { circle: Circle }, other: { circle: Circle }): number {
  return one.circle.words < other.circle.words ? -1 : 1;
}
