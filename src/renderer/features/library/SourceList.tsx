import type { OriginRow, SourceRow } from '@core/model';
import { useApp } from '@renderer/app/appContext';
import { openSource, useWorkspace } from '@renderer/app/workspace';
import { useRows } from '@renderer/store/rows';
import { IconBookmark } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { type KeyboardEvent, useMemo } from 'react';
import classes from './SourceList.module.css';
import { shortDate } from './shortDate';

/** The list “Sources”: what each is called, who it is from, when, how reliable, how much is marked. */
export function SourceList({ sources }: { sources: readonly SourceRow[] }) {
  const current = useWorkspace((state) => state.sourceId);
  const counts = useHighlightCounts();
  const origins = useRows('origins');
  const byId = useMemo(() => new Map(origins?.map((row) => [row.id, row])), [origins]);
  const isOneYear =
    new Set(sources.map(({ publishedAt }) => publishedAt?.slice(0, 4)).filter(Boolean)).size === 1;
  const inOrder = useMemo(
    () => sources.toSorted((left, right) => left.createdAt.localeCompare(right.createdAt)),
    [sources],
  );
  return (
    <ul className={classes.list} aria-label="Sources" onKeyDown={moveFocus}>
      {inOrder.map((source) => (
        <li key={source.id}>
          <button
            type="button"
            className={classes.item}
            aria-current={source.id === current ? 'true' : undefined}
            onClick={() => openSource(source.id)}
          >
            <span className={classes.title} dir="auto">
              {source.title}
            </span>
            <span className={classes.facts}>
              <span className={classes.from}>
                <span className={classes.who} dir="auto">
                  {whoWords(source, byId.get(source.originId ?? ''))}
                </span>
                {source.publishedAt && <span>{shortDate(source.publishedAt, isOneYear)}</span>}
              </span>
              <Reliability origin={byId.get(source.originId ?? '')} />
              <span className={classes.count} title="Highlights">
                {counts ? (counts.get(source.id) ?? 0) : ''}
                <IconBookmark size={12} aria-label="highlights" />
              </span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function Reliability({ origin }: { origin: OriginRow | undefined }) {
  if (!origin?.reliability) return null;
  return (
    <span className={classes.grade} title={`Reliability of ${origin.name}`}>
      {origin.reliability.code}
    </span>
  );
}

function whoWords(source: SourceRow, origin: OriginRow | undefined): string {
  return origin?.name ?? source.publisher ?? source.author ?? source.fileName;
}

function useHighlightCounts(): Map<string, number> | undefined {
  const { database, session } = useApp();
  return useLiveQuery(async () => {
    const counts = new Map<string, number>();
    await database.highlights
      .where('caseId')
      .equals(session.caseId)
      .each(({ sourceId, deletedAt }) => {
        if (deletedAt === null) counts.set(sourceId, (counts.get(sourceId) ?? 0) + 1);
      });
    return counts;
  }, [database, session.caseId]);
}

function moveFocus(event: KeyboardEvent<HTMLUListElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const items = [...event.currentTarget.querySelectorAll('button')];
  const place = items.indexOf(document.activeElement as HTMLButtonElement);
  items[place + step]?.focus();
  event.preventDefault();
}
