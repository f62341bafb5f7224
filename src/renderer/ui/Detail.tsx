import type { ReactNode } from 'react';
import classes from './Detail.module.css';

/** The body of a detail pane: sections one below the other. */
export function Detail({ children }: { readonly children: ReactNode }) {
  return <div className={classes.detail}>{children}</div>;
}

/** A part of a detail pane, told from the one above by a hairline. */
export function DetailSection({
  title,
  children,
}: {
  readonly title?: string;
  readonly children: ReactNode;
}) {
  return (
    <section className={classes.section} aria-label={title}>
      {title !== undefined && <h3 className={classes.title}>{title}</h3>}
      {children}
    </section>
  );
}
