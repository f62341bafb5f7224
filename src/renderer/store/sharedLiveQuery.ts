import { type AppServices, app, useApp } from '@renderer/app/appContext';
import { liveQuery, type Subscription } from 'dexie';
import { useSyncExternalStore } from 'react';

export interface SharedLiveQuery<T> {
  (): T | undefined;
  /** What is known of the open case now, without asking for it; undefined where nobody has. */
  peek(): T | undefined;
}

/**
 * A live query that any number of components share: hundreds of cards cost one reading of the store.
 * The hook answers undefined while loading, and reads again when another case is opened.
 */
export function sharedLiveQuery<T>(read: (services: AppServices) => Promise<T>): SharedLiveQuery<T> {
  const listeners = new Set<() => void>();
  let caseId: string | null = null;
  let value: T | undefined;
  let subscription: Subscription | null = null;

  function start(): void {
    const services = app();
    subscription?.unsubscribe();
    caseId = services.session.caseId;
    value = undefined;
    subscription = liveQuery(() => read(services)).subscribe((next) => {
      value = next;
      for (const listener of listeners) listener();
    });
  }

  function subscribe(listener: () => void): () => void {
    listeners.add(listener);
    if (!subscription || caseId !== app().session.caseId) start();
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      subscription?.unsubscribe();
      subscription = null;
      value = undefined;
    };
  }

  function useSharedLiveQuery(): T | undefined {
    const { session } = useApp();
    const current = useSyncExternalStore(subscribe, () => value);
    return caseId === session.caseId ? current : undefined;
  }
  const peek = () => (caseId === app().session.caseId ? value : undefined);
  return Object.assign(useSharedLiveQuery, { peek });
}
