import type { Id } from '../../model/id';
import { originTitle, rootTitle, verdictInWords } from '../names';
import type { IndependenceContext } from './IndependenceContext';
import type { Join, Overruling } from './join';
import { overruling } from './overruling';
import type { SourceTie } from './sourceTies';
import type { Telling } from './telling';

/** Roots that are one because of the texts they are read in. */
export interface SourceJoins {
  readonly joins: readonly Join[];
  /** The first root has it from the second: its text names nobody, and the other's says who said it. */
  readonly resting: readonly Join[];
  /** Statements that name nobody, and yet are not their source's own voice. */
  readonly borrowed: ReadonlySet<Id>;
  readonly overruled: readonly Overruling[];
}

/**
 * What makes roots one by their texts. Two texts that are nearly the same confirm nothing of each other, unless what
 * they say is traced to different roots that have names. Where one names its root and the other nobody, the
 * other has it from there; where the one is only a part of the other, the longer has it from the shorter.
 */
export function sourceJoins(context: IndependenceContext, tellings: readonly Telling[]): SourceJoins {
  const bySource = new Map<Id, Telling[]>();
  for (const telling of tellings) {
    const known = bySource.get(telling.sourceId);
    if (known) known.push(telling);
    else bySource.set(telling.sourceId, [telling]);
  }
  const joins: Join[] = [];
  const resting: Join[] = [];
  const borrowed = new Set<Id>();
  const overruled: Overruling[] = [];
  if (bySource.size < 2) return { joins, resting, borrowed, overruled };
  for (const tie of tiesOf(context, [...bySource.keys()]))
    for (const left of withDifferentRoots(bySource.get(tie.left)))
      for (const right of withDifferentRoots(bySource.get(tie.right))) {
        const lead = leadBetween(left, right, tie);
        if (!lead) continue;
        const { from, to } = lead;
        const pair = [tie.left, tie.right] as const;
        const join: Join = {
          kind: tie.kind,
          roots: [from.root, to.root],
          between: 'sources',
          pair,
          words: tie.words,
        };
        const against = overruling(context, join);
        if (against) overruled.push(against);
        else if (!lead.isDirected) joins.push(join);
        else {
          resting.push(join);
          for (const telling of bySource.get(from.sourceId) ?? [])
            if (telling.isOwnVoice) borrowed.add(telling.statement.id);
        }
      }
  return { joins, resting, borrowed, overruled };
}

interface WordedTie {
  readonly left: Id;
  readonly right: Id;
  readonly nearness: SourceTie['kind'];
  readonly kind: Join['kind'];
  readonly words: string;
}

function tiesOf(context: IndependenceContext, sources: readonly Id[]): WordedTie[] {
  const found = context.tiesAmong(sources).map(
    (tie): WordedTie => ({
      left: tie.left,
      right: tie.right,
      nearness: tie.kind,
      kind: tie.why === 'near-duplicate' ? 'near-duplicate' : 'same-file',
      words: tieInWords(context, tie),
    }),
  );
  return [...found, ...sources.flatMap((source) => declaredTies(context, source, sources))];
}

/** Sources held dependent by the analyst, directly or one through another; each pair once. */
function declaredTies(
  { state, verdicts }: IndependenceContext,
  from: Id,
  sources: readonly Id[],
): WordedTie[] {
  const reached = new Map<Id, string[]>([[from, []]]);
  for (const [id, words] of reached)
    for (const { other, row } of verdicts.dependentOn(id))
      if (row.between === 'sources' && !reached.has(other))
        reached.set(other, [...words, verdictInWords(state, row)]);
  if (reached.size === 1) return [];
  const later = sources.slice(sources.indexOf(from) + 1);
  return later.flatMap((to): WordedTie[] => {
    const words = reached.get(to)?.join(', and ');
    return words ? [{ left: from, right: to, nearness: 'same', kind: 'declared', words }] : [];
  });
}

function tieInWords({ state }: IndependenceContext, { left, right, overlap, kind, why }: SourceTie): string {
  const [one, other] = sourceTitles(state, left, right);
  if (why === 'same-file') return `${one} and ${other} are the same document`;
  if (why === 'same-earlier-version') return `${one} and ${other} are versions of one document`;
  const share = `${Math.floor(overlap * 100)} %`;
  if (kind === 'same') return `${one} and ${other} print nearly the same text (${share})`;
  const [longer, shorter] = kind === 'around' ? [one, other] : [other, one];
  return `${longer} prints nearly all of ${shorter} (${share})`;
}

/** Two sources by their outlets, or by their titles where those would not tell them apart. */
function sourceTitles(state: IndependenceContext['state'], left: Id, right: Id): [string, string] {
  const outlets = [left, right].map((id) => state.sources.get(id)?.originId);
  const [one, other] = outlets.map((id) => (id ? originTitle(state, id) : null));
  if (one && other && one !== other) return [one, other];
  return [rootTitle(state, left), rootTitle(state, right)];
}

function withDifferentRoots(tellings: readonly Telling[] = []): Telling[] {
  return [...new Map(tellings.map((telling) => [`${telling.root} ${telling.isOwnVoice}`, telling])).values()];
}

function leadBetween(
  left: Telling,
  right: Telling,
  { nearness }: WordedTie,
): { readonly from: Telling; readonly to: Telling; readonly isDirected: boolean } | null {
  if (left.root === right.root) return null;
  if (left.isOwnVoice !== right.isOwnVoice) {
    const [from, to] = left.isOwnVoice ? [left, right] : [right, left];
    return { from, to, isDirected: true };
  }
  if (!left.isOwnVoice && left.isNamed && right.isNamed) return null;
  if (left.isOwnVoice && nearness !== 'same') {
    const [from, to] = nearness === 'around' ? [left, right] : [right, left];
    return { from, to, isDirected: true };
  }
  return { from: left, to: right, isDirected: false };
}
