import type {
  AttributionStep,
  DependenceRow,
  Grading,
  OriginRow,
  RichText,
  Rows,
  StatementRow,
} from '../model';
import type { Id } from '../model/id';
import { fail, ok, type Result } from '../model/result';
import { parentProblem } from './parentProblem';

/** The rows of a case that name origins, binned ones included. */
export interface RowsOfOrigins {
  readonly origins: readonly OriginRow[];
  readonly statements: readonly StatementRow[];
  readonly sources: readonly Pick<Rows['sources'], 'id' | 'originId'>[];
  readonly dependences: readonly DependenceRow[];
}

export interface Rewriting<Fields> {
  readonly id: Id;
  readonly fields: Fields;
}

/** What joining two origins changes; everything not named stays. */
export interface JoinedOrigins {
  /** The one that stays, with the other's names, gradings and notes. */
  readonly kept: Rewriting<
    Pick<OriginRow, 'aliases' | 'parentId' | 'reliability' | 'gradings' | 'interests' | 'access' | 'note'>
  >;
  /** To the bin. */
  readonly joined: Id;
  readonly statements: readonly Rewriting<Pick<StatementRow, 'chain'>>[];
  readonly sources: readonly Rewriting<{ readonly originId: Id }>[];
  /** Origins that belonged to the other one. */
  readonly children: readonly Rewriting<{ readonly parentId: Id }>[];
  readonly dependences: readonly Rewriting<Pick<DependenceRow, 'leftId' | 'rightId'>>[];
  /** Dependences that say nothing any more: of the two on each other. To the bin. */
  readonly needless: readonly Id[];
}

/**
 * Two origins are one: `joinedId` goes into `keptId`, whose own fields win where both have one. Where both are graded
 * otherwise, the kept one's grade stays, and its history says so at `stamp`.
 */
export function joinOrigins(
  rows: RowsOfOrigins,
  keptId: Id,
  joinedId: Id,
  stamp: Pick<Grading, 'at' | 'by'>,
): Result<JoinedOrigins> {
  const byId = new Map(rows.origins.map((row) => [row.id, row]));
  const [kept, joined] = [byId.get(keptId), byId.get(joinedId)];
  if (!kept || !joined) return fail('origin-gone', 'One of the two origins is gone; nothing was joined.');
  if (kept.id === joined.id) return fail('origin-same', `“${kept.name}” cannot be joined with itself.`);
  const to = (id: Id) => (id === joinedId ? keptId : id);
  const relevant = rows.dependences.filter(
    ({ between, leftId, rightId }) => between === 'origins' && (leftId === joinedId || rightId === joinedId),
  );
  const dependences = relevant.map(({ id, leftId, rightId }) => ({
    id,
    fields: { leftId: to(leftId), rightId: to(rightId) },
  }));
  return ok({
    kept: { id: keptId, fields: joinedFields(byId, kept, joined, stamp) },
    joined: joinedId,
    statements: rows.statements
      .filter(({ chain }) => chain.some(({ originId }) => originId === joinedId))
      .map(({ id, chain }) => ({ id, fields: { chain: rewrittenChain(chain, to) } })),
    sources: rows.sources
      .filter(({ originId }) => originId === joinedId)
      .map(({ id }) => ({ id, fields: { originId: keptId } })),
    children: rows.origins
      .filter(({ id, parentId }) => parentId === joinedId && id !== keptId)
      .map(({ id }) => ({ id, fields: { parentId: keptId } })),
    dependences: dependences.filter(({ fields }) => fields.leftId !== fields.rightId),
    needless: dependences.filter(({ fields }) => fields.leftId === fields.rightId).map(({ id }) => id),
  });
}

/** An origin citing itself is one step; only where both steps are hedged are the two kept, lest words be lost. */
function rewrittenChain(chain: readonly AttributionStep[], to: (id: Id) => Id): AttributionStep[] {
  const steps: AttributionStep[] = [];
  for (const step of chain.map((each) => ({ ...each, originId: to(each.originId) }))) {
    const before = steps.at(-1);
    if (before?.originId === step.originId && !(before.hedge && step.hedge))
      steps[steps.length - 1] = { ...before, hedge: before.hedge ?? step.hedge };
    else steps.push(step);
  }
  return steps;
}

function joinedFields(
  origins: ReadonlyMap<Id, OriginRow>,
  kept: OriginRow,
  joined: OriginRow,
  stamp: Pick<Grading, 'at' | 'by'>,
): JoinedOrigins['kept']['fields'] {
  const aliases = [...new Set([...kept.aliases, joined.name, ...joined.aliases])].filter(
    (alias) => alias !== kept.name,
  );
  const interests = bothTexts(kept.interests, joined.interests);
  const access = bothTexts(kept.access, joined.access);
  const gradings = joinedGradings(kept, joined, stamp);
  return {
    aliases: aliases.slice(0, 200),
    parentId: joinedParent(origins, kept, joined),
    reliability: kept.reliability ?? joined.reliability,
    ...(gradings.length > 0 && { gradings }),
    ...(interests && { interests }),
    ...(access && { access }),
    note: bothNotes(kept.note, joined.note),
  };
}

/** The kept one's parent; else the other's, unless the kept one stands above that. */
function joinedParent(origins: ReadonlyMap<Id, OriginRow>, kept: OriginRow, joined: OriginRow): Id | null {
  const own = kept.parentId === joined.id ? null : kept.parentId;
  if (own !== null || joined.parentId === kept.id) return own;
  return parentProblem(origins, kept.id, joined.parentId) === null ? joined.parentId : null;
}

function joinedGradings(kept: OriginRow, joined: OriginRow, stamp: Pick<Grading, 'at' | 'by'>): Grading[] {
  const all = [...(kept.gradings ?? []), ...(joined.gradings ?? [])].sort((left, right) =>
    left.at.localeCompare(right.at),
  );
  const stays = kept.reliability ?? joined.reliability;
  const last = all.at(-1)?.grade ?? null;
  if (all.length === 0 || (last?.scheme === stays?.scheme && last?.code === stays?.code)) return all;
  return [
    ...all,
    { ...stamp, grade: stays, reason: `Joined with “${joined.name.slice(0, 500)}”; this grade stays.` },
  ];
}

function bothTexts(kept: string | undefined, joined: string | undefined): string {
  return [...new Set([kept, joined])].filter(Boolean).join('\n').slice(0, 8_000);
}

function bothNotes(kept: RichText | null, joined: RichText | null): RichText | null {
  if (!kept || !joined) return kept ?? joined;
  return { ...kept, content: [...(kept.content ?? []), ...(joined.content ?? [])] };
}
