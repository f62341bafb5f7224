import { Button, TextInput } from '@mantine/core';
import { runCommand } from '@renderer/app/commands/registry';
import { VersionJob } from '@renderer/features/versions';
import { useRows } from '@renderer/store/rows';
import { IconSearch } from '@tabler/icons-react';
import { useMemo, useRef, useState } from 'react';
import { useNearDuplicateSearch } from './duplicates/nearDuplicates';
import { ImportProgress } from './import/ImportProgress';
import classes from './LibraryPane.module.css';
import { SourceList } from './SourceList';

/** From this many sources on, a filter saves more than it costs in room. */
const filterFrom = 8;

export function LibraryPane() {
  const sources = useRows('sources');
  useNearDuplicateSearch(sources);
  const [filter, setFilter] = useState('');
  const scroller = useRef<HTMLDivElement>(null);
  const shown = useMemo(() => {
    const wanted = filter.trim().toLocaleLowerCase();
    if (wanted === '') return sources;
    return sources?.filter((row) =>
      [row.title, row.publisher, row.author].join(' ').toLocaleLowerCase().includes(wanted),
    );
  }, [sources, filter]);
  return (
    <div className={classes.pane}>
      <div className={classes.head}>
        <h2 className={classes.title}>Sources</h2>
        <span className={classes.count}>{sources?.length ?? ''}</span>
      </div>
      {(sources?.length ?? 0) >= filterFrom && (
        <TextInput
          className={classes.filter}
          aria-label="Filter sources"
          placeholder="Filter by title, publisher, author"
          leftSection={<IconSearch size={14} aria-hidden />}
          value={filter}
          onChange={(event) => setFilter(event.currentTarget.value)}
        />
      )}
      <div ref={scroller} className={classes.scroll}>
        {shown && <SourceList sources={shown} scroller={scroller} />}
        {shown?.length === 0 && filter !== '' && <p className={classes.empty}>No source is called that.</p>}
        <div className={classes.drop}>
          {sources?.length === 0 && (
            <p className={classes.empty}>
              A case begins with its sources: articles, reports, mails, posts, pictures. Documents, web pages,
              mail, sheets, scans and whole folders of them are taken in as they are.
            </p>
          )}
          <span>Drop files or folders here or</span>
          <Button variant="subtle" size="compact-sm" onClick={() => runCommand('library.import')}>
            Import sources
          </Button>
          <Button variant="subtle" size="compact-sm" onClick={() => runCommand('library.import-folder')}>
            Import a folder
          </Button>
        </div>
      </div>
      <ImportProgress />
      <VersionJob />
    </div>
  );
}
