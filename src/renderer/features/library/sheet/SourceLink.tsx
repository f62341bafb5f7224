import type { SourceRow } from '@core/model';
import { openSource } from '@renderer/app/workspace';
import classes from './SourceLink.module.css';

/** A source that opens when it is pressed. */
export function SourceLink({ source }: { readonly source: Pick<SourceRow, 'id' | 'title'> }) {
  return (
    <button type="button" className={classes.link} dir="auto" onClick={() => openSource(source.id)}>
      {source.title}
    </button>
  );
}
