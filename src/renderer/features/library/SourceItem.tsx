import type { NearDuplicate } from '@core/duplicates';
import type { OriginRow, SourceRow } from '@core/model';
import { VisuallyHidden } from '@mantine/core';
import { useApp } from '@renderer/app/appContext';
import { openSource } from '@renderer/app/workspace';
import { highlightCounts } from '@renderer/store/HighlightCounts';
import { useRow } from '@renderer/store/rows';
import { loadSourceText } from '@renderer/store/sourceTexts';
import { IconBookmark, IconCopyCheck } from '@tabler/icons-react';
import { memo, useCallback, useSyncExternalStore } from 'react';
import { useNearDuplicates } from './duplicates/nearDuplicates';
import { nearInWords } from './duplicates/nearInWords';
import classes from './SourceList.module.css';
import { shortDate } from './shortDate';

interface SourceItemProps {
  readonly source: SourceRow;
  readonly origin: OriginRow | undefined;
  readonly isCurrent: boolean;
  /** All sources of the list are of one year: it need not be said. */
  readonly isOneYear: boolean;
  /** How many sources it is in: an attachment stands under its mail. */
  readonly depth: number;
}

/** Deeper ones are drawn no further in: their titles need the room. */
const deepestDrawn = 3;

/** What a source is called, who it is from, when, how reliable, how much is marked. */
export const SourceItem = memo(function SourceItem(props: SourceItemProps) {
  const { source, origin, isCurrent, isOneYear, depth } = props;
  const { database, host } = useApp();
  const open = () => {
    // Read while the window is drawn for it; the reader finds it on its way.
    void loadSourceText(database, host, source);
    openSource(source.id);
  };
  return (
    <button
      type="button"
      className={classes.item}
      aria-current={isCurrent ? 'true' : undefined}
      data-depth={depth > 0 ? Math.min(depth, deepestDrawn) : undefined}
      onClick={open}
    >
      <span className={classes.title} dir="auto">
        {source.title}
      </span>
      <span className={classes.facts}>
        {depth > 0 && <VisuallyHidden>Came in the source above. </VisuallyHidden>}
        <span className={classes.from}>
          <span className={classes.who} dir="auto">
            {origin?.name ?? source.publisher ?? source.author ?? source.fileName}
          </span>
          {source.publishedAt && <span>{shortDate(source.publishedAt, isOneYear)}</span>}
        </span>
        <NearMark source={source} />
        {origin?.reliability && (
          <span className={classes.grade} title={`Reliability of ${origin.name}`}>
            {origin.reliability.code}
          </span>
        )}
        <HighlightCount sourceId={source.id} />
      </span>
      {source.handling && (
        <span className={classes.handling} title={`Handling mark: ${source.handling}`}>
          {source.handling}
        </span>
      )}
    </button>
  );
});

/** That the text is nearly another source's; the sheet says which. */
function NearMark({ source }: { readonly source: SourceRow }) {
  const near = useNearDuplicates(source.id);
  const [nearest] = near;
  return nearest ? <NearestMark nearest={nearest} all={near.length} /> : null;
}

function NearestMark({ nearest, all }: { readonly nearest: NearDuplicate; readonly all: number }) {
  const other = useRow('sources', nearest.id as SourceRow['id']);
  if (!other || other.deletedAt !== null) return null;
  const more = all > 1 ? `, and ${all - 1} more` : '';
  const words = `${nearInWords(nearest, other.title)}${more}`;
  return (
    <span className={classes.near} title={words}>
      <IconCopyCheck size={13} role="img" aria-label={words} />
    </span>
  );
}

function HighlightCount({ sourceId }: { readonly sourceId: SourceRow['id'] }) {
  const { session } = useApp();
  const counts = highlightCounts(session);
  const subscribe = useCallback(
    (listener: () => void) => counts.subscribe(sourceId, listener),
    [counts, sourceId],
  );
  const count = useSyncExternalStore(subscribe, () => counts.of(sourceId));
  return (
    <span className={classes.count} title="Highlights">
      {count ?? ''}
      <IconBookmark size={12} aria-label="highlights" />
    </span>
  );
}
