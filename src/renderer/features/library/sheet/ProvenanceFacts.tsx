import { statedElsewhere } from '@core/import/takeIn';
import type { SourceRow } from '@core/model';
import { useRow, useRows } from '@renderer/store/rows';
import classes from '../SourceSheet.module.css';
import { DateInWords, FactList } from './FactList';
import { SourceLink } from './SourceLink';

/** Where and when the document was captured, what it came in, and what came in it. */
export function ProvenanceFacts({ source }: { readonly source: SourceRow }) {
  const { partOf } = source;
  const container = useRow('sources', partOf?.sourceId ?? null);
  const attached = useRows('sources')?.filter((row) => row.partOf?.sourceId === source.id) ?? [];
  return (
    <>
      <FactList
        label="Where it came from"
        facts={[
          { name: 'Captured', value: source.capturedAt ? <DateInWords date={source.capturedAt} /> : null },
          ...(source.facts ?? [])
            .filter(({ name }) => statedElsewhere.includes(name))
            .map(({ name, value }) => ({ name, value: <DateInWords date={value} /> })),
          {
            name: 'Part of',
            value: partOf ? (
              <>
                {container && container.deletedAt === null ? (
                  <SourceLink source={container} />
                ) : (
                  <bdi title={`SHA-256 ${partOf.sha256}`}>{partOf.fileName}</bdi>
                )}
                , as <bdi>{partOf.path}</bdi>
              </>
            ) : null,
          },
        ]}
      />
      {attached.length > 0 && (
        <>
          <h3 className={classes.subheading}>Came with it</h3>
          <ul className={classes.links} aria-label="Came with it">
            {attached.map((row) => (
              <li key={row.id}>
                <SourceLink source={row} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
