import { useWorkspace } from '@renderer/app/workspace';
import { AnnotationsPane } from '@renderer/features/annotate';
import { SourceSheet } from './SourceSheet';
import classes from './SourceSide.module.css';
import { useSideTab } from './sideTab';

const tabs = [
  { tab: 'annotations', label: 'Cards' },
  { tab: 'sheet', label: 'About the source' },
] as const;

/** Right of the source: the cards of its highlights, or what is known of the source itself. */
export function SourceSide() {
  const current = useSideTab((state) => state.tab);
  const sourceId = useWorkspace((state) => state.sourceId);
  return (
    <div className={classes.side}>
      {sourceId !== null && (
        <div className={classes.tabs} role="group" aria-label="Right pane">
          {tabs.map(({ tab, label }) => (
            <button
              key={tab}
              type="button"
              className={classes.tab}
              aria-pressed={tab === current}
              onClick={() => useSideTab.setState({ tab })}
            >
              {label}
            </button>
          ))}
        </div>
      )}
      <div className={classes.content}>
        {current === 'sheet' && sourceId !== null ? (
          <SourceSheet key={sourceId} id={sourceId} />
        ) : (
          <AnnotationsPane />
        )}
      </div>
    </div>
  );
}
