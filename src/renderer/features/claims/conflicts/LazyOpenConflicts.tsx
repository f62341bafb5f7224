import { lazy, Suspense } from 'react';

const Loaded = lazy(() => import('./OpenConflicts'));

/** How many conflicts are open, for the bar at the foot; nothing where there are none. */
export function OpenConflicts() {
  return (
    <Suspense>
      <Loaded />
    </Suspense>
  );
}
