import { RestoreList } from '@renderer/ui/RestoreList';
import { tellOutcome } from '@renderer/ui/tellOutcome';
import { useBinned } from '@renderer/ui/useBinned';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { restoreTag } from './actions/binTag';
import classes from './Codebook.module.css';
import { useCodebookState } from './codebookState';

/** The tags in the bin, folded away at the foot of the codebook. */
export function TagBin() {
  const binned = useBinned('tags') ?? [];
  const isOpen = useCodebookState((state) => state.binOpen);
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  if (binned.length === 0) return null;
  return (
    <div className={classes.bin}>
      <button
        type="button"
        className={classes.binButton}
        aria-expanded={isOpen}
        onClick={() => useCodebookState.setState({ binOpen: !isOpen })}
      >
        <Chevron size={14} aria-hidden />
        Bin <span className={classes.count}>{binned.length}</span>
      </button>
      {isOpen && (
        <RestoreList
          label="Tags in the bin"
          things={binned.map(({ id, name, deletedAt }) => ({ id, name, deletedAt: deletedAt ?? '' }))}
          onRestore={async ({ id, name }) =>
            tellOutcome(await restoreTag(id), `“${name}” is back in the codebook.`)
          }
        />
      )}
    </div>
  );
}
