import type { SourceRow } from '@core/model';
import { useOpenPages } from '@renderer/ui/pages/useOpenPages';
import type { ReactNode } from 'react';
import { OpenPagesContext } from './canvas/OpenPagesContext';
import type { Paged } from './Paged';
import { PageKeeper } from './PageKeeper';
import classes from './PagesView.module.css';
import { PagePanel } from './panel/PagePanel';

interface PagesFrameProps {
  readonly source: SourceRow;
  readonly paged: Paged;
  /** What scrolls. */
  readonly children: ReactNode;
}

/** Around the pages: the document they are drawn from, and the panel beside them. */
export function PagesFrame({ source, paged, children }: PagesFrameProps) {
  const opened = useOpenPages(source);
  return (
    <OpenPagesContext value={opened}>
      <div className={classes.frame}>
        <PagePanel paged={paged} />
        {children}
      </div>
      <PageKeeper paged={paged} />
    </OpenPagesContext>
  );
}
