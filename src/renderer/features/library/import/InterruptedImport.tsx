import { Button, CloseButton } from '@mantine/core';
import { runCommand } from '@renderer/app/commands/registry';
import classes from './ImportProgress.module.css';
import { ImportSection } from './ImportSection';
import { forgetUnfinished } from './importFiles';
import { counted } from './importSummary';

/** What an import that Assay's end interrupted has left: a browser gives none of these files back by itself. */
export function InterruptedImport({ names }: { readonly names: readonly string[] }) {
  const lines = names.map((name, key) => ({ kind: 'unfinished' as const, key, name }));
  const folders = new Set(
    names.map((name) => (name.includes('/') ? name.slice(0, name.indexOf('/')) : null)),
  );
  const [folder] = folders;
  return (
    <section className={classes.box} aria-label="Interrupted import">
      <div className={classes.head}>
        <span className={classes.summary} role="status">
          {`An import was interrupted: ${counted(names.length)} ${names.length === 1 ? 'file is' : 'files are'} not taken in`}
        </span>
        <CloseButton size="sm" aria-label="Forget the interrupted import" onClick={forgetUnfinished} />
      </div>
      <p className={classes.advice}>
        Choose them again to go on. Files that are in the case already are recognised and left as they are.
      </p>
      <div className={classes.sections}>
        <ImportSection label="Not taken in" lines={lines} startsOpen />
      </div>
      <div className={classes.actions}>
        {!(folders.size === 1 && folder === null) && (
          <Button variant="light" size="compact-xs" onClick={() => runCommand('library.import-folder')}>
            <span className={classes.folder}>
              Choose the folder
              {folders.size === 1 && (
                <>
                  {' '}
                  “<bdi>{folder}</bdi>”
                </>
              )}
            </span>
          </Button>
        )}
        {folders.has(null) && (
          <Button variant="light" size="compact-xs" onClick={() => runCommand('library.import')}>
            Choose files
          </Button>
        )}
      </div>
    </section>
  );
}
