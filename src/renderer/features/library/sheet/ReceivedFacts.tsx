import { importers } from '@core/import/registry';
import type { SourceRow } from '@core/model';
import { Button, CopyButton } from '@mantine/core';
import classes from '../SourceSheet.module.css';
import { DateInWords, FactList } from './FactList';

/** How the file came in, as it was recorded then: nothing here can be edited. */
export function ReceivedFacts({ source }: { readonly source: SourceRow }) {
  const { importer, encoding, companions } = source;
  const label = importers.find(({ name }) => name === importer.name)?.label ?? importer.name;
  return (
    <FactList
      label="How it was received"
      facts={[
        { name: 'File', value: source.fileName },
        { name: 'Path', value: source.filePath },
        { name: 'Size', value: `${source.size.toLocaleString('en')} bytes` },
        { name: 'SHA-256', value: <Hash sha256={source.sha256} /> },
        {
          name: 'Saved with it',
          value:
            companions &&
            `${companions.files === 1 ? '1 file' : `${companions.files} files`} shown in the page, from the folder beside it`,
        },
        {
          name: 'File changed',
          value: source.fileModifiedAt ? <DateInWords date={source.fileModifiedAt} /> : null,
        },
        {
          name: 'Taken in',
          value: (
            <>
              <DateInWords date={source.importedAt} />, by <bdi>{source.createdBy}</bdi>
            </>
          ),
        },
        { name: 'Read again', value: source.readAt ? <DateInWords date={source.readAt} /> : null },
        {
          name: 'Read as',
          value: `${label.charAt(0).toUpperCase()}${label.slice(1)}, by reader ${importer.name} ${importer.version}`,
        },
        { name: 'Encoding', value: encoding },
        { name: 'Text', value: `${source.characters.toLocaleString('en')} characters` },
      ]}
    />
  );
}

function Hash({ sha256 }: { readonly sha256: string }) {
  return (
    <>
      <code className={classes.hash}>{sha256}</code>
      <CopyButton value={sha256}>
        {({ copied, copy }) => (
          <Button
            className={classes.copy as string}
            variant="subtle"
            size="compact-xs"
            aria-label="Copy the SHA-256"
            onClick={copy}
          >
            {copied ? 'Copied' : 'Copy'}
          </Button>
        )}
      </CopyButton>
    </>
  );
}
