import { type CaseState, living } from '../../model/caseState';
import type { ClaimRow, StatementRow } from '../../model/claimRows';
import type { Id } from '../../model/id';
import type { SourceRow } from '../../model/rows';
import { compareText } from '../../report/inOrderOfMaking';
import type { FigureScope, ScopedClaim } from '../scope';
import { finished, type Steps } from '../steps';
import { rangeSpan, type TimeSpan, timeSpan } from './timeSpan';

/** A source that tells of an event, and when it was put out. */
export interface TimelineReport {
  readonly source: SourceRow;
  readonly published: TimeSpan;
  /** Put out wholly before the event begins: it tells what was not yet. */
  readonly isBefore: boolean;
  readonly statements: readonly Id[];
}

export interface TimelineEvent {
  readonly claim: ClaimRow;
  /** In the analyst's reading; else from the earliest to the latest a statement gives. */
  readonly span: TimeSpan;
  /** The times statements give, where they give one. */
  readonly told: readonly { readonly span: TimeSpan; readonly statement: StatementRow }[];
  /** By time. */
  readonly reports: readonly TimelineReport[];
  readonly statements: readonly Id[];
}

export interface TimelineSource {
  readonly source: SourceRow;
  readonly published: TimeSpan | null;
  readonly captured: TimeSpan | null;
  /** It tells something as done that by the analyst's reading came later. */
  readonly isBefore: boolean;
  readonly statements: readonly Id[];
}

/** Events beside reports. */
export interface Timeline {
  /** By time. */
  readonly events: readonly TimelineEvent[];
  /** By time. */
  readonly sources: readonly TimelineSource[];
  readonly undatedClaims: readonly ClaimRow[];
  readonly undatedSources: readonly SourceRow[];
  /** From the first to the last; null where nothing has a time. */
  readonly span: TimeSpan | null;
}

/** When things happened and when they were told. Sources without statements are in it while the scope is the whole case. */
export function buildTimeline(
  state: CaseState,
  claims: readonly ScopedClaim[],
  scope: FigureScope = {},
): Timeline {
  return finished(timelineSteps(state, claims, scope));
}

/** Claims gone through in a step. */
const portion = 100;

/** `buildTimeline` in steps. */
export function* timelineSteps(
  state: CaseState,
  claims: readonly ScopedClaim[],
  scope: FigureScope = {},
): Steps<Timeline> {
  const events: TimelineEvent[] = [];
  const undatedClaims: ClaimRow[] = [];
  const bySource = new Map<Id, StatementRow[]>();
  const before = new Set<Id>();
  for (const [place, { claim, statements }] of claims.entries()) {
    if (place % portion === portion - 1) yield;
    for (const statement of statements) {
      const sourceId = state.highlights.get(statement.highlightId)?.sourceId ?? '';
      const list = bySource.get(sourceId);
      if (list) list.push(statement);
      else bySource.set(sourceId, [statement]);
    }
    const told = statements.flatMap((statement) => {
      const span = statement.time && rangeSpan(statement.time);
      return span ? [{ span, statement }] : [];
    });
    const span = (claim.time && rangeSpan(claim.time)) ?? around(told.map((each) => each.span));
    if (!span) {
      undatedClaims.push(claim);
      continue;
    }
    const reports = reportsOf(state, statements, span);
    for (const { source, isBefore } of reports) if (isBefore) before.add(source.id);
    events.push({ claim, span, told, reports, statements: statements.map(({ id }) => id) });
  }
  yield;
  const isWhole = !Object.values(scope).some(Boolean);
  const wanted = living(state, 'sources').filter(({ id }) => isWhole || bySource.has(id));
  const dated = wanted.map((source) => ({
    source,
    published: source.publishedAt ? timeSpan(source.publishedAt) : null,
    captured: source.capturedAt ? timeSpan(source.capturedAt) : null,
    isBefore: before.has(source.id),
    statements: (bySource.get(source.id) ?? []).map(({ id }) => id),
  }));
  const sources = dated.filter(({ published, captured }) => published || captured).sort(bySourceTime);
  events.sort((left, right) => left.span.from - right.span.from || left.span.to - right.span.to);
  return {
    events,
    sources,
    undatedClaims,
    undatedSources: dated.flatMap(({ source, published, captured }) =>
      published || captured ? [] : [source],
    ),
    span: around([
      ...events.flatMap(({ span, told, reports }) => [
        span,
        ...told.map((each) => each.span),
        ...reports.map(({ published }) => published),
      ]),
      ...sources.flatMap(({ published, captured }) => [published, captured].filter((each) => each !== null)),
    ]),
  };
}

function reportsOf(state: CaseState, statements: readonly StatementRow[], event: TimeSpan): TimelineReport[] {
  const bySource = new Map<Id, { source: SourceRow; statements: StatementRow[] }>();
  for (const statement of statements) {
    const source = state.sources.get(state.highlights.get(statement.highlightId)?.sourceId ?? '');
    if (!source) continue;
    const known = bySource.get(source.id) ?? { source, statements: [] };
    bySource.set(source.id, known);
    known.statements.push(statement);
  }
  return [...bySource.values()]
    .flatMap(({ source, statements: own }): TimelineReport[] => {
      const published = source.publishedAt ? timeSpan(source.publishedAt) : null;
      if (!published) return [];
      // Who denies or only mentions it may well do so beforehand.
      const isBefore = published.to <= event.from && own.some(({ stance }) => stance === 'asserts');
      return [{ source, published, isBefore, statements: own.map(({ id }) => id) }];
    })
    .sort(
      (left, right) =>
        left.published.from - right.published.from || compareText(left.source.id, right.source.id),
    );
}

function bySourceTime(left: TimelineSource, right: TimelineSource): number {
  const at = ({ published, captured }: TimelineSource) => (published ?? captured)?.from ?? 0;
  return at(left) - at(right) || compareText(left.source.id, right.source.id);
}

function around(spans: readonly TimeSpan[]): TimeSpan | null {
  let whole: { from: number; to: number } | null = null;
  for (const { from, to } of spans) {
    if (!whole) whole = { from, to };
    whole.from = Math.min(whole.from, from);
    whole.to = Math.max(whole.to, to);
  }
  return whole;
}
