import { SegmentedControl } from '@mantine/core';
import { useRef } from 'react';
import { useReading } from '../../ReadingContext';
import type { Paged } from '../Paged';
import { changePageView, type PageView, usePageView } from '../pageViews';
import { OutlineList } from './OutlineList';
import classes from './PagePanel.module.css';
import { Thumbnails } from './Thumbnails';

/** Beside the pages: the document's outline, or its pages in small. */
export function PagePanel({ paged }: { readonly paged: Paged }) {
  const { sourceId } = useReading();
  const panel = usePageView(sourceId, (view) => view.panel);
  const scroller = useRef<HTMLDivElement>(null);
  if (panel === null) return null;
  return (
    <nav className={classes.panel} aria-label="Pages">
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label="What is shown of the pages"
        value={panel}
        data={[
          { value: 'outline', label: 'Outline' },
          { value: 'thumbnails', label: 'Pages' },
        ]}
        onChange={(value) => changePageView(sourceId, { panel: value as PageView['panel'] })}
      />
      <div ref={scroller} className={classes.scroller}>
        {panel === 'outline' ? (
          <OutlineList paged={paged} />
        ) : (
          <Thumbnails paged={paged} scrollRef={scroller} />
        )}
      </div>
    </nav>
  );
}
