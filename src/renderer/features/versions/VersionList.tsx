import type { SourceRow, SourceVersion } from '@core/model';
import { formatDate } from '@core/report/formatDate';
import classes from './VersionList.module.css';
import { showVersions } from './versionsView';

interface VersionListProps {
  readonly source: SourceRow;
  /** Oldest first. */
  readonly earlier: readonly SourceVersion[];
  /** `document` of the one that is shown. */
  readonly chosen: string;
}

/** The versions of a source, the newest first; pressing an earlier one shows it beside the newest. */
export function VersionList({ source, earlier, chosen }: VersionListProps) {
  return (
    <ul className={classes.list} aria-label="Versions of this source">
      <li className={classes.item}>
        <Facts name="Newest version" version={source} />
      </li>
      {earlier.toReversed().map((version, place) => (
        <li key={`${version.importedAt} ${version.document}`}>
          <button
            type="button"
            className={classes.item}
            aria-pressed={version.document === chosen}
            onClick={() => showVersions(version.document)}
          >
            <Facts name={`Version ${earlier.length - place}`} version={version} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function Facts({
  name,
  version,
}: {
  readonly name: string;
  readonly version: Pick<SourceVersion, 'fileName' | 'importedAt' | 'readAt' | 'encoding' | 'sha256'>;
}) {
  return (
    <>
      <span className={classes.name}>{name}</span>
      <span className={classes.facts}>
        <bdi>{version.fileName}</bdi>, taken in {formatDate(version.importedAt)}
        {version.readAt && `, read again ${formatDate(version.readAt)}`}
        {version.readAt && version.encoding && ` as ${version.encoding}`}
      </span>
      <span className={classes.hash} title={`SHA-256 ${version.sha256}`}>
        {version.sha256}
      </span>
    </>
  );
}
