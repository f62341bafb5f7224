import type { Id } from '@core/model';
import type { Remark } from '@core/tradecraft';
import { app, useApp } from '@renderer/app/appContext';
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
  const request: ToTradecraftWorker = { database: app().database.name, caseId };
  worker.postMessage(request);
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
  worker = null;
  watched = null;
}
