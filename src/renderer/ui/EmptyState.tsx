import type { ReactNode } from 'react';
import classes from './EmptyState.module.css';

/** What an empty list says: one sentence that teaches the next step, and a button that takes it. */
export function EmptyState({ text, children }: { readonly text: string; readonly children?: ReactNode }) {
  return (
    <div className={classes.empty}>
      <p>{text}</p>
      {children}
    </div>
  );
}
