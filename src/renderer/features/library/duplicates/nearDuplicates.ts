import type { NearDuplicate } from '@core/duplicates';
import type { Id, SourceRow } from '@core/model';
import { app } from '@renderer/app/appContext';
import { useWorkspace } from '@renderer/app/workspace';
import { passSourceText } from '@renderer/store/sourceTexts';
import { useEffect } from 'react';
import { create } from 'zustand';
import type { ComparedSource, FromDuplicatesWorker, ToDuplicatesWorker } from './duplicatesMessages';

/** The sources with near-duplicates, by id; the nearest first. */
export const nearDuplicates = create<{ readonly near: ReadonlyMap<Id, readonly NearDuplicate[]> }>(() => ({
  near: new Map(),
}));

const none: readonly NearDuplicate[] = [];

/** The sources whose text is nearly that of this one. */
export function useNearDuplicates(sourceId: Id): readonly NearDuplicate[] {
  return nearDuplicates((state) => state.near.get(sourceId) ?? none);
}

/** Milliseconds without a change of the sources before they are compared: not while many come in. */
const quiet = 1_200;

/** Compares the sources of the case whenever others are there, some time after the last one came. */
export function useNearDuplicateSearch(sources: readonly SourceRow[] | undefined): void {
  useEffect(() => {
    if (sources) compareSources(sources);
  }, [sources]);
}

let timer: ReturnType<typeof setTimeout> | undefined;
/** What was compared last, or is about to be. */
let asked = '';

/** Compares sources a while after this was last called with others; what is found shows in `nearDuplicates`. */
export function compareSources(sources: readonly SourceRow[]): void {
  if (typeof Worker === 'undefined' || (sources.length < 2 && !worker)) return;
  const compared = sources.map(({ id, document }): ComparedSource => ({ id, document }));
  const key = compared
    .map(({ id, document }) => `${id} ${document}`)
    .sort()
    .join('\n');
  if (key === asked) return;
  asked = key;
  clearTimeout(timer);
  timer = setTimeout(() => ask({ kind: 'sources', database: app().database.name, sources: compared }), quiet);
}

let worker: Worker | null = null;

function ask(request: ToDuplicatesWorker): void {
  worker ??= begin();
  worker.postMessage(request);
}

function begin(): Worker {
  const started = new Worker(new URL('./duplicates.worker.ts', import.meta.url), { type: 'module' });
  started.onmessage = ({ data }: MessageEvent<FromDuplicatesWorker>) => {
    if (data.kind === 'found') nearDuplicates.setState({ near: data.near });
    else void sendMissing(data.sources);
  };
  // Nothing depends on it but a remark; the next list of sources begins anew.
  started.onerror = () => {
    started.terminate();
    worker = null;
    asked = '';
  };
  return started;
}

/** What is read for a source that was just opened comes first, for so many milliseconds. */
const opening = 1_000;
let openedAt = Number.NEGATIVE_INFINITY;
useWorkspace.subscribe((now, before) => {
  if (now.sourceId !== before.sourceId) openedAt = performance.now();
});

async function whileNobodyWaits(): Promise<void> {
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: opening }));
  for (let left = opening; left > 0; ) {
    left = openedAt + opening - performance.now();
    if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
  }
}

async function sendMissing(sources: readonly ComparedSource[]): Promise<void> {
  const { database, host } = app();
  for (const source of sources) {
    await whileNobodyWaits();
    const text = await passSourceText(database, host, { document: source.document, title: '' });
    if (text.ok) ask({ kind: 'text', source, text: text.value.text });
  }
}
