import type { ReactNode } from 'react';
import classes from './PaneHeading.module.css';

interface PaneHeadingProps {
  readonly title: string;
  /** How many things the pane lists; left away while they load. */
  readonly count?: number | undefined;
  /** Buttons at the end of the line. */
  readonly children?: ReactNode;
}

/** The small line at the top of a side pane. */
export function PaneHeading({ title, count, children }: PaneHeadingProps) {
  return (
    <div className={classes.heading}>
      <h2 className={classes.title}>{title}</h2>
      {count !== undefined && <span className={classes.count}>{count.toLocaleString('en')}</span>}
      {children}
    </div>
  );
}
