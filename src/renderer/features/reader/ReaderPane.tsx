import type { OriginRow, SourceRow, SourceText } from '@core/model';
import { useWorkspace } from '@renderer/app/workspace';
import { EarlierPassage } from '@renderer/features/versions';
import { useRow } from '@renderer/store/rows';
import { useSourceText } from '@renderer/store/useSourceText';
import { type ReactNode, useMemo } from 'react';
import './highlights/highlights.css';
import './print/print.css';
import { PaneHead } from './head/PaneHead';
import { Paged, pagesToShow } from './pages/Paged';
import { usePageView } from './pages/pageViews';
import classes from './ReaderPane.module.css';
import { Reading } from './Reading';
import { ReadingContext } from './ReadingContext';
import { ReadingView } from './ReadingView';
import { leftAt } from './scroll/leftAt';
import { NothingOpen } from './states/NothingOpen';
import { NotReadable } from './states/NotReadable';
import { ReadingSkeleton } from './states/ReadingSkeleton';

/** The middle pane: the source that is open, or what to do when none is. */
export function ReaderPane() {
  const sourceId = useWorkspace((state) => state.sourceId);
  const source = useRow('sources', sourceId);
  const loaded = useSourceText(source ?? null);
  const origin = useRow('origins', source?.originId ?? null);
  const isCurrent = source != null && source.id === sourceId;
  // For one drawing after a change of source the text is still that of the one before.
  const isReady = isCurrent && loaded.kind === 'ready' && loaded.document === source.document;
  return (
    <div className={classes.pane} data-reader={isReady || undefined}>
      <PaneHead hasText={isReady} />
      {isCurrent && <EarlierPassage source={source} />}
      {isReady ? (
        <OpenText
          key={`${source.id} ${source.document}`}
          source={source}
          sourceText={loaded.sourceText}
          origin={origin ?? null}
        />
      ) : (
        <Blank>
          {sourceId === null || source === null ? (
            <NothingOpen />
          ) : isCurrent && loaded.kind === 'failed' ? (
            <NotReadable source={source} error={loaded.error} />
          ) : (
            <ReadingSkeleton />
          )}
        </Blank>
      )}
    </div>
  );
}

function Blank({ children }: { readonly children: ReactNode }) {
  return (
    <section className={classes.scroller} aria-label="Source text">
      {children}
    </section>
  );
}

interface OpenTextProps {
  readonly source: SourceRow;
  readonly sourceText: SourceText;
  readonly origin: OriginRow | null;
}

function OpenText({ source, sourceText, origin }: OpenTextProps) {
  const { id, title, language } = source;
  const layout = usePageView(id, (view) => view.layout);
  const reading = useMemo(() => {
    const pages = pagesToShow(sourceText, layout);
    const paged = pages && new Paged(id, pages);
    return new Reading(id, sourceText, title, language, leftAt.get(id), paged);
  }, [id, sourceText, title, language, layout]);
  return (
    <ReadingContext value={reading}>
      <ReadingView key={`${title} ${language} ${layout}`} source={source} origin={origin} />
    </ReadingContext>
  );
}
