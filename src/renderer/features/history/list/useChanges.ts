import { useApp } from '@renderer/app/appContext';
import type { AssayDatabase } from '@renderer/store/database';
import { lastChange } from '@renderer/store/writeChange';
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef, useState } from 'react';
import type { ChangeSummary } from './changeEntries';

/** How many changes are read at a time. */
const portion = 200;

export interface LoadedChanges {
  /** Newest first, without gaps; undefined until the first portion is there. */
  readonly changes: readonly ChangeSummary[] | undefined;
  /** There are older ones. */
  readonly hasMore: boolean;
  /** Reads the next portion; asking again while it is read does nothing. */
  readonly loadOlder: () => void;
}

/**
 * The newest changes of the case, live, and older ones as they are asked for. Changes are never
 * altered, so each is read once.
 */
export function useChanges(): LoadedChanges {
  const { database, session } = useApp();
  const { caseId } = session;
  const newest = useLiveQuery(
    async () => (await lastChange(database, caseId))?.sequence ?? 0,
    [database, caseId],
  );
  const [changes, setChanges] = useState<readonly ChangeSummary[]>();
  const isReading = useRef(false);

  useEffect(() => {
    if (newest === undefined) return;
    let current = true;
    const known = changes?.[0]?.sequence;
    if (known === newest) return;
    const from = known === undefined ? Math.max(1, newest - portion + 1) : known + 1;
    void readChanges(database, caseId, from, newest).then((read) => {
      if (current) setChanges([...read, ...(changes ?? [])]);
    });
    return () => {
      current = false;
    };
  }, [database, caseId, newest, changes]);

  const oldest = changes?.at(-1)?.sequence ?? 1;
  function loadOlder(): void {
    if (isReading.current || oldest <= 1) return;
    isReading.current = true;
    void readChanges(database, caseId, Math.max(1, oldest - portion), oldest - 1).then((read) => {
      isReading.current = false;
      setChanges((present) => (present?.at(-1)?.sequence === oldest ? [...present, ...read] : present));
    });
  }
  return { changes, hasMore: oldest > 1, loadOlder };
}

/** Changes by number, both ends included, newest first. */
async function readChanges(
  database: AssayDatabase,
  caseId: string,
  first: number,
  last: number,
): Promise<ChangeSummary[]> {
  const read = await database.changes
    .where('[caseId+sequence]')
    .between([caseId, first], [caseId, last], true, true)
    .reverse()
    .toArray();
  return read.map(({ sequence, at, by, label, group }) => ({ sequence, at, by, label, group }));
}
