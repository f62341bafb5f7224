import { Button, CloseButton } from '@mantine/core';
import { runCommand } from '@renderer/app/commands/registry';
import classes from './ImportProgress.module.css';
import { ImportSection } from './ImportSection';
import { forgetUnfinished, goOn } from './importFiles';
import { counted } from './importSummary';
import { keptInWords } from './KeptFiles';
import type { UnfinishedFile } from './UnfinishedImports';

/** What an import that Assay's end interrupted has left: to go on with, and to be chosen again. */
export function InterruptedImport({ files }: { readonly files: readonly UnfinishedFile[] }) {
  const kept = files.filter(({ file }) => file !== null);
  const gone = files.filter(({ file }) => file === null);
  return (
    <section className={classes.box} aria-label="Interrupted import">
      <div className={classes.head}>
        <span className={classes.summary} role="status">
          {`An import was interrupted: ${inFiles(files.length)} ${files.length === 1 ? 'is' : 'are'} not taken in`}
        </span>
        <CloseButton size="sm" aria-label="Forget the interrupted import" onClick={forgetUnfinished} />
      </div>
      {gone.length > 0 && <p className={classes.advice}>{adviceOn(kept.length, gone.length)}</p>}
      <div className={classes.sections}>
        <ImportSection label="Not taken in" lines={linesOf(kept)} startsOpen={gone.length === 0} />
        <ImportSection label="To be chosen again" lines={linesOf(gone)} startsOpen />
      </div>
      <div className={classes.actions}>
        {kept.length > 0 && (
          <Button size="compact-xs" onClick={() => void goOn()}>
            Go on with {inFiles(kept.length)}
          </Button>
        )}
        <ChooseAgain names={gone.map(({ name }) => name)} />
      </div>
    </section>
  );
}

/** Buttons to choose what was not kept: a folder by its name where all were in one. */
function ChooseAgain({ names }: { readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  const folders = new Set(
    names.map((name) => (name.includes('/') ? name.slice(0, name.indexOf('/')) : null)),
  );
  const [folder] = folders;
  return (
    <>
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
    </>
  );
}

function adviceOn(kept: number, gone: number): string {
  const known = 'Files that are in the case already are recognised and left as they are.';
  if (kept === 0) return `Choose them again to go on. ${known}`;
  const these = gone === 1 ? 'One file has' : `${counted(gone)} files have`;
  return `${these} to be chosen again: Assay keeps up to ${keptInWords} of what is not taken in yet. ${known}`;
}

function inFiles(count: number): string {
  return `${counted(count)} ${count === 1 ? 'file' : 'files'}`;
}

function linesOf(files: readonly UnfinishedFile[]) {
  return files.map(({ name }, key) => ({ kind: 'unfinished' as const, key, name }));
}
