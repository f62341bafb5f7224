import type { OriginRow, SourceRow } from '@core/model';
import { useApp } from '@renderer/app/appContext';
import { openSource } from '@renderer/app/workspace';
import { countHighlights } from '@renderer/store/countRows';
import { IconBookmark } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { memo } from 'react';
import classes from './SourceList.module.css';
import { shortDate } from './shortDate';

interface SourceItemProps {
  readonly source: SourceRow;
  readonly origin: OriginRow | undefined;
  readonly isCurrent: boolean;
  /** All sources of the list are of one year: it need not be said. */
  readonly isOneYear: boolean;
}

/** What a source is called, who it is from, when, how reliable, how much is marked. */
export const SourceItem = memo(function SourceItem(props: SourceItemProps) {
  const { source, origin, isCurrent, isOneYear } = props;
  return (
    <button
      type="button"
      className={classes.item}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={() => openSource(source.id)}
    >
      <span className={classes.title} dir="auto">
        {source.title}
      </span>
      <span className={classes.facts}>
        <span className={classes.from}>
          <span className={classes.who} dir="auto">
            {origin?.name ?? source.publisher ?? source.author ?? source.fileName}
          </span>
          {source.publishedAt && <span>{shortDate(source.publishedAt, isOneYear)}</span>}
        </span>
        {origin?.reliability && (
          <span className={classes.grade} title={`Reliability of ${origin.name}`}>
            {origin.reliability.code}
          </span>
        )}
        <HighlightCount sourceId={source.id} />
      </span>
    </button>
  );
});

function HighlightCount({ sourceId }: { readonly sourceId: SourceRow['id'] }) {
  const { database } = useApp();
  const count = useLiveQuery(() => countHighlights(database, sourceId), [database, sourceId]);
  return (
    <span className={classes.count} title="Highlights">
      {count ?? ''}
      <IconBookmark size={12} aria-label="highlights" />
    </span>
  );
}
