import { living } from '@core/model';
import { openSource } from '@renderer/app/workspace';
import { DetailSection } from '@renderer/ui/Detail';
import type { OriginDetailProps } from './OriginDetail';
import classes from './Origins.module.css';

/** The sources the origin publishes; none is no section. */
export function OriginSources({ origin, state }: OriginDetailProps) {
  const sources = living(state, 'sources').filter(({ originId }) => originId === origin.id);
  if (sources.length === 0) return null;
  return (
    <DetailSection title={`Sources it publishes (${sources.length})`}>
      <ul className={classes.list}>
        {sources.map(({ id, title }) => (
          <li key={id}>
            <button type="button" className={classes.source} dir="auto" onClick={() => openSource(id)}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </DetailSection>
  );
}
