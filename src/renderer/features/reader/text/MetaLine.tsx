import type { OriginRow, SourceRow } from '@core/model';
import { formatDate } from '@core/report/formatDate';
import { runCommand } from '@renderer/app/commands/registry';
import { Fragment } from 'react';
import classes from './text.module.css';

interface MetaLineProps {
  readonly source: SourceRow;
  readonly origin: OriginRow | null;
}

/** Where the source comes from and what it is, in one quiet line. */
export function MetaLine({ source, origin }: MetaLineProps) {
  const facts = [
    origin?.name ?? source.publisher,
    source.author && source.author !== origin?.name ? source.author : null,
    source.publishedAt ? formatDate(source.publishedAt) : null,
    `taken in ${formatDate(source.importedAt)}`,
    <span key="hash" className={classes.fact} title={`SHA-256 of the received file: ${source.sha256}`}>
      SHA-256{' '}
      <code className={classes.hash}>{`${source.sha256.slice(0, 4)}…${source.sha256.slice(-4)}`}</code>
    </span>,
    source.language ? languageName(source.language) : null,
  ].filter((fact) => fact !== null && fact !== '');
  return (
    <p className={classes.meta} dir="ltr" lang="en">
      {source.handling && (
        <span className={classes.handling} title="Handling mark">
          {source.handling}
        </span>
      )}
      {facts.map((fact, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fixed line of facts without state
        <Fragment key={place}>
          {place > 0 && ', '}
          {typeof fact === 'string' ? <bdi>{fact}</bdi> : fact}
        </Fragment>
      ))}
      {!origin && !source.publisher && !source.author && <AskOrigin />}
    </p>
  );
}

function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** A statement is worth what its origin is worth: a source of unknown origin asks for it. */
function AskOrigin() {
  return (
    <button type="button" className={classes.ask} onClick={() => runCommand('library.origin')}>
      Say who it is from
    </button>
  );
}
