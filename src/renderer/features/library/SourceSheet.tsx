import type { Id, SourceRow } from '@core/model';
import { formatDate } from '@core/report/formatDate';
import { Button, CopyButton } from '@mantine/core';
import { runCommand } from '@renderer/app/commands/registry';
import { SourceNote } from '@renderer/features/annotate';
import { useRow } from '@renderer/store/rows';
import { changeSource } from './changeSource';
import { OriginField } from './OriginField';
import { SheetField } from './SheetField';
import classes from './SourceSheet.module.css';

const dateShape = /^\d{4}(-\d{2}(-\d{2}(T.+)?)?)?$/;

/** Everything known of one source: what the analyst may change, and what was recorded when it was taken in. */
export function SourceSheet({ id }: { id: Id }) {
  const source = useRow('sources', id);
  if (!source) return null;
  return (
    <section className={classes.sheet} aria-label="About the source">
      <SheetField
        label="Title"
        value={source.title}
        required
        save={(title) => changeSource(source, { title: title ?? source.title })}
      />
      <OriginField source={source} />
      <SheetField label="Author" value={source.author} save={(author) => changeSource(source, { author })} />
      <SheetField
        label="Publisher"
        value={source.publisher}
        save={(publisher) => changeSource(source, { publisher })}
      />
      <SheetField
        label="Date of publication"
        description="As exact as it is known: 2014, 2014-07 or 2014-07-25."
        value={source.publishedAt}
        check={(value) => (dateShape.test(value) ? null : 'Write it as 2014, 2014-07 or 2014-07-25.')}
        save={(publishedAt) => changeSource(source, { publishedAt })}
      />
      <SheetField
        label="Language"
        description="A language tag: en, ar, uk, zh-Hant."
        value={source.language}
        check={(value) =>
          /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(value) ? null : 'Write a tag such as en or ar.'
        }
        save={(language) => changeSource(source, { language })}
      />
      <SheetField
        label="Address"
        value={source.address}
        save={(address) => changeSource(source, { address })}
      />
      <div>
        <h2 className={classes.heading}>Note</h2>
        <SourceNote sourceId={source.id} />
      </div>
      <div>
        <h2 className={classes.heading}>As it was received</h2>
        <dl className={classes.facts}>
          {receivedFacts(source).map(([term, fact]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd dir="auto">{fact}</dd>
            </div>
          ))}
          <div>
            <dt>SHA-256</dt>
            <dd>
              <code className={classes.hash}>{source.sha256}</code>
              <CopyButton value={source.sha256}>
                {({ copied, copy }) => (
                  <Button variant="subtle" size="compact-xs" onClick={copy}>
                    {copied ? 'Copied' : 'Copy'}
                  </Button>
                )}
              </CopyButton>
            </dd>
          </div>
        </dl>
        {source.warnings.map((warning) => (
          <p key={warning} className={classes.warning}>
            {warning}
          </p>
        ))}
      </div>
      <div className={classes.buttons}>
        <Button variant="default" onClick={() => runCommand('library.newer-version')}>
          Newer version…
        </Button>
        <Button variant="default" onClick={() => runCommand('library.delete')}>
          Move to the bin
        </Button>
      </div>
    </section>
  );
}

function receivedFacts(source: SourceRow): [string, string][] {
  return [
    ['File', source.fileName],
    ...(source.filePath ? ([['Path', source.filePath]] as [string, string][]) : []),
    ['Taken in', `${formatDate(source.importedAt)}, by ${source.createdBy}`],
    [
      'Size',
      `${source.size.toLocaleString('en')} bytes, ${source.characters.toLocaleString('en')} characters of text`,
    ],
    [
      'Read by',
      `${source.importer.name} ${source.importer.version}${source.encoding ? `, encoding ${source.encoding}` : ''}`,
    ],
  ];
}
