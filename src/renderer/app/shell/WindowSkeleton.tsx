import { PaneSkeleton } from './PaneSkeleton';
import classes from './Shell.module.css';

/** The window's shape while the case is opened. */
export function WindowSkeleton() {
  return (
    <div className={classes.window} aria-busy="true">
      <PaneSkeleton />
    </div>
  );
}
