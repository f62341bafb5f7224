import { type Knowledge, nearPairs, type Weighing, weigh } from '@core/assess';
import type { NearDuplicate } from '@core/duplicates';
import type { CaseState, Id } from '@core/model';
import { type AppServices, app, useApp } from '@renderer/app/appContext';
import { compareSources, nearDuplicates } from '@renderer/features/library';
import { wayGiver } from '@renderer/store/giveWay';
import { useSyncExternalStore } from 'react';
import { WeighedRows } from './WeighedRows';

export interface WeighedCase {
  /** The rows that weighing rests on: of the highlights only those that have statements; other tables are empty. */
  readonly state: CaseState;
  readonly weighing: Weighing;
}

const listeners = new Set<() => void>();
/** Of the case that was asked for last; kept up also while nobody shows it, so that the next view has it at once. */
let rows: WeighedRows | null = null;
let caseId: Id | null = null;
let listensToNear = false;
let weighed: { of: CaseState; near: ReadonlyMap<Id, readonly NearDuplicate[]>; value: WeighedCase } | null =
  null;

/**
 * The claims of the case, weighed with the texts that were found to be nearly the same; live, one for all who show
 * them; undefined while loading. What it costs is paid when somebody asks: each claim is weighed when it is first shown,
 * and again only when a change touches what it rests on.
 */
export function useWeighedCase(): WeighedCase | undefined {
  const { session } = useApp();
  const current = useSyncExternalStore(subscribe, value);
  return caseId === session.caseId ? current : undefined;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  const { session } = app();
  if (!rows || caseId !== session.caseId) {
    rows?.close();
    weighed = null;
    caseId = session.caseId;
    rows = new WeighedRows(session, tell);
  } else compareTexts();
  if (!listensToNear) nearDuplicates.subscribe(tell);
  listensToNear = true;
  return () => {
    listeners.delete(listener);
  };
}

function tell(): void {
  if (listeners.size === 0) return;
  compareTexts();
  for (const listener of [...listeners]) listener();
}

function compareTexts(): void {
  if (rows?.state) compareSources([...rows.state.sources.values()].filter(({ deletedAt }) => !deletedAt));
}

/**
 * Reads and weighs the open case once while nobody waits for the window, so that the first view of its claims finds it
 * done. Answers how to leave off.
 */
export function weighWhenIdle(): () => void {
  let stop = () => {};
  const idle = requestIdleCallback(() => {
    const listener = () => {
      if (value()) stop();
    };
    stop = subscribe(listener);
    listener();
  });
  return () => {
    cancelIdleCallback(idle);
    stop();
  };
}

function value(): WeighedCase | undefined {
  const state = rows?.state;
  if (!state) return undefined;
  const near = nearDuplicates.getState().near;
  if (weighed?.of === state && weighed.near === near) return weighed.value;
  const knowledge = knowledgeOf(near);
  const weighing = weigh(state, knowledge, weighed?.value.weighing);
  weighed = { of: state, near, value: { state, weighing } };
  setTimeout(() => void weighAhead(weighing));
  return weighed.value;
}

const knowledges = new WeakMap<object, Knowledge>();

/** The same as long as the texts are. */
function knowledgeOf(near: ReadonlyMap<Id, readonly NearDuplicate[]>): Knowledge {
  const knowledge = knowledges.get(near) ?? { nearDuplicates: nearPairs(near) };
  knowledges.set(near, knowledge);
  return knowledge;
}

/** Weighs every claim a little at a time, so that filtering by standing finds it done. */
async function weighAhead(weighing: Weighing): Promise<void> {
  const giveWay = wayGiver();
  for (const { id } of weighing.claims) {
    if (weighed?.value.weighing !== weighing) return;
    weighing.standingOf(id);
    await giveWay();
  }
}

/** The case as it is now, weighed: the one that is shown, or else read anew. */
export function readWeighedCase({ session }: Pick<AppServices, 'session'>): Promise<WeighedCase> {
  const shown = caseId === session.caseId && rows?.isCurrent ? value() : undefined;
  if (shown) return Promise.resolve(shown);
  return new Promise((resolve) => {
    const read = new WeighedRows(session, () => {
      if (!read.state) return;
      read.close();
      resolve({
        state: read.state,
        weighing: weigh(read.state, knowledgeOf(nearDuplicates.getState().near)),
      });
    });
  });
}
