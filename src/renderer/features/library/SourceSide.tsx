import { useWorkspace } from '@renderer/app/workspace';
import { AnnotationsPane, useCardFocus } from '@renderer/features/annotate';
import { VersionsPane } from '@renderer/features/versions';
import { useRow } from '@renderer/store/rows';
import { PaneTabs } from '@renderer/ui/PaneTabs';
import { lazy, Suspense, useEffect, useRef } from 'react';
import classes from './SourceSide.module.css';
import { useSideTab } from './sideTab';

/** It knows every format: the window starts without it. */
const SourceSheet = lazy(async () => ({ default: (await import('./SourceSheet')).SourceSheet }));

const tabs = [
  { name: 'annotations', label: 'Cards' },
  { name: 'versions', label: 'Versions' },
  { name: 'sheet', label: 'About the source' },
] as const;

/** Right of the source: the cards of its highlights, or what is known of the source itself. */
export function SourceSide() {
  const current = useSideTab((state) => state.tab);
  const sourceId = useWorkspace((state) => state.sourceId);
  const source = useRow('sources', sourceId);
  const hasVersions = (source?.earlierVersions ?? []).length > 0;
  useCardsWhenAsked();
  return (
    <div className={classes.side}>
      {sourceId !== null && (
        <PaneTabs
          label="Right pane"
          tabs={tabs.filter(({ name }) => name !== 'versions' || hasVersions)}
          current={current}
          onChoose={(tab) => useSideTab.setState({ tab })}
        />
      )}
      <div className={classes.content}>
        {current === 'sheet' && sourceId !== null ? (
          <Suspense>
            <SourceSheet key={sourceId} id={sourceId} />
          </Suspense>
        ) : current === 'versions' && sourceId !== null && hasVersions ? (
          <VersionsPane key={sourceId} sourceId={sourceId} />
        ) : (
          <AnnotationsPane />
        )}
      </div>
    </div>
  );
}

/** Choosing a highlight, or a command that works on its card, brings the cards back. */
function useCardsWhenAsked(): void {
  const chosen = useWorkspace((state) => state.highlightId);
  const asked = useCardFocus((state) => state.shown);
  const before = useRef({ chosen, asked });
  useEffect(() => {
    const isNew = (chosen !== null && chosen !== before.current.chosen) || asked !== before.current.asked;
    before.current = { chosen, asked };
    if (isNew) useSideTab.setState({ tab: 'annotations' });
  }, [chosen, asked]);
}
