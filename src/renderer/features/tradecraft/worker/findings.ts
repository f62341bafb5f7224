import { type Knowledge, nearPairs } from '@core/assess';
import type { Id } from '@core/model';
import type { Remark } from '@core/tradecraft';
import { app, useApp } from '@renderer/app/appContext';
import { nearDuplicates } from '@renderer/features/library';
import { useEffect } from 'react';
import { create } from 'zustand';
import type { FromTradecraftWorker, ReportFindings, ToTradecraftWorker } from './tradecraftMessages';

const useFindings = create<{ readonly found: FromTradecraftWorker | null }>(() => ({ found: null }));
const none: readonly Remark[] = [];

/** What the check says of a report; undefined until it was made. */
export function useReportFindings(reportId: Id): ReportFindings | undefined {
  useChecking();
  return useFindings(({ found }) => found?.reports.get(reportId));
}

/** What the check says of a claim. */
export function useClaimRemarks(claimId: Id): readonly Remark[] {
  useChecking();
  return useFindings(({ found }) => found?.claims.get(claimId)) ?? none;
}

let worker: Worker | null = null;
let stopKnowledge: (() => void) | null = null;
let watched: Id | null = null;
let users = 0;
let stopping: ReturnType<typeof setTimeout> | undefined;
/** Milliseconds nobody looks before the check stops: changing the view back and forth begins nothing anew. */
const patience = 30_000;

/** Keeps the check going while somebody shows what it finds. */
function useChecking(): void {
  const { caseId } = useApp().session;
  useEffect(() => {
    if (typeof Worker === 'undefined') return;
    clearTimeout(stopping);
    users += 1;
    watch(caseId);
    return () => {
      users -= 1;
      if (users === 0) stopping = setTimeout(stop, patience);
    };
  }, [caseId]);
}

function watch(caseId: Id): void {
  if (watched === caseId) return;
  if (watched !== null) useFindings.setState({ found: null });
  worker ??= begin();
  watched = caseId;
  ask({ kind: 'watch', database: app().database.name, caseId, knowledge: knowledge() });
  stopKnowledge ??= nearDuplicates.subscribe(() => ask({ kind: 'knowledge', knowledge: knowledge() }));
}

function ask(request: ToTradecraftWorker): void {
  worker?.postMessage(request);
}

/** What the window weighs with: the check must not call corroborated what the window does not. */
function knowledge(): Knowledge {
  return { nearDuplicates: nearPairs(nearDuplicates.getState().near) };
}

function begin(): Worker {
  const started = new Worker(new URL('./tradecraft.worker.ts', import.meta.url), { type: 'module' });
  started.onmessage = ({ data }: MessageEvent<FromTradecraftWorker>) => {
    if (data.caseId === watched) useFindings.setState({ found: data });
  };
  // Nothing depends on it but remarks; whoever looks next begins anew.
  started.onerror = stop;
  return started;
}

function stop(): void {
  worker?.terminate();
  stopKnowledge?.();
  worker = null;
  stopKnowledge = null;
  watched = null;
}
