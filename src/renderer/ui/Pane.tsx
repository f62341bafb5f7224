import type { ReactNode, Ref } from 'react';
import classes from './Pane.module.css';
import { PaneHeading } from './PaneHeading';

interface PaneProps {
  readonly title: string;
  readonly count?: number | undefined;
  /** Buttons at the end of the heading. */
  readonly actions?: ReactNode;
  /** Between the heading and what scrolls: a filter, a form. */
  readonly head?: ReactNode;
  readonly foot?: ReactNode;
  readonly scrollRef?: Ref<HTMLDivElement>;
  readonly children: ReactNode;
}

/** A side pane: heading, a part that scrolls, and a foot that stays. */
export function Pane({ title, count, actions, head, foot, scrollRef, children }: PaneProps) {
  return (
    <div className={classes.pane}>
      <PaneHeading title={title} count={count}>
        {actions}
      </PaneHeading>
      {head}
      <div ref={scrollRef} className={classes.scroll}>
        {children}
      </div>
      {foot && <div className={classes.foot}>{foot}</div>}
    </div>
  );
}
