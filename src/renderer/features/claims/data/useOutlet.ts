import type { Id } from '@core/model';
import { useApp } from '@renderer/app/appContext';
import { useLiveQuery } from 'dexie-react-hooks';
import { outletOf } from './outletOf';

/** Who publishes the source a highlight is in; null when nobody is known, undefined while loading. */
export function useOutlet(highlightId: Id): Id | null | undefined {
  const { database } = useApp();
  return useLiveQuery(() => outletOf(database, highlightId), [database, highlightId]);
}
