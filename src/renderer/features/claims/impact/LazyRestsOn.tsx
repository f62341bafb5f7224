import { lazy, Suspense } from 'react';
import type { RestsOnProps } from './RestsOn';

const Loaded = lazy(() => import('./RestsOn'));

/** “What rests on this?” of a source, an origin or a statement. */
export function RestsOn(props: RestsOnProps) {
  return (
    <Suspense>
      <Loaded key={props.subject.id} {...props} />
    </Suspense>
  );
}
