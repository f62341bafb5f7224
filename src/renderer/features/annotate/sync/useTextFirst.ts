import type { Id } from '@core/model';
import { useReadingPlace } from '@renderer/app/readingPlace';
import { useEffect, useState } from 'react';

/** A text that is not shown by then, for it is very long or cannot be read, is not waited for. Milliseconds. */
const patience = 400;

/**
 * Whether the cards of a source may be drawn: fifty of them take as long as its text, for which the user opened it.
 * False until the reader stands in the source.
 */
export function useTextFirst(sourceId: Id | null): boolean {
  const isThere = useReadingPlace((place) => place.sourceId === sourceId);
  const [waitedFor, setWaitedFor] = useState<Id | null>(null);
  useEffect(() => {
    if (isThere) {
      setWaitedFor(sourceId);
      return;
    }
    const timer = setTimeout(() => setWaitedFor(sourceId), patience);
    return () => clearTimeout(timer);
  }, [sourceId, isThere]);
  return isThere || waitedFor === sourceId;
}
