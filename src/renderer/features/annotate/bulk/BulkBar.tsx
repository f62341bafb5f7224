import type { HighlightRow, Id, TagRow } from '@core/model';
import { runCommand } from '@renderer/app/commands/registry';
import { tellOutcome } from '@renderer/ui/tellOutcome';
import { IconX } from '@tabler/icons-react';
import { useMemo } from 'react';
import styles from './BulkBar.module.css';
import { moveAllToTag, tagAll, untagAll } from './bulkEdits';
import { clearCardSelection, useCardSelection } from './cardSelection';
import { TagPicker } from './TagPicker';

interface BulkBarProps {
  readonly cards: readonly HighlightRow[];
  readonly tags: ReadonlyMap<Id, TagRow>;
}

/** What can be done with all selected cards at once. */
export function BulkBar({ cards, tags }: BulkBarProps) {
  const ids = useCardSelection((state) => state.ids);
  const all = useMemo(() => [...tags.values()], [tags]);
  const own = useMemo(() => {
    if (ids.length === 0) return [];
    const selected = new Set(ids);
    const tagIds = new Set(cards.filter(({ id }) => selected.has(id)).flatMap((card) => card.tagIds));
    return all.filter(({ id }) => tagIds.has(id));
  }, [ids, cards, all]);
  const count = ids.length;
  return (
    <>
      <p
        role="status"
        aria-label="Selected cards"
        className={styles.status}
        data-shown={count > 0 || undefined}
      >
        {count === 0 ? '' : `${count.toLocaleString('en')} selected`}
      </p>
      {count > 0 && (
        <div role="toolbar" aria-label="Selected cards" className={styles.bar}>
          <TagPicker
            pick="tag"
            label="Tag"
            tags={all}
            canCreate
            onPick={async (tag) => tellOutcome(await tagAll(ids, tag))}
          />
          {own.length > 0 && (
            <TagPicker
              pick="untag"
              label="Untag"
              tags={own}
              canCreate={false}
              onPick={async (tag) => 'tagId' in tag && tellOutcome(await untagAll(ids, tag.tagId))}
            />
          )}
          <TagPicker
            pick="move"
            label="Move to"
            tags={all}
            canCreate
            onPick={async (tag) => tellOutcome(await moveAllToTag(ids, tag))}
          />
          {count > 1 && <Action label="Join" command="annotate.join" />}
          <Action label="Copy" command="annotate.copy-cards" />
          <Action label="Delete" command="annotate.delete" />
          <button
            type="button"
            className={styles.action}
            aria-label="Select no cards"
            onClick={clearCardSelection}
          >
            <IconX size={14} aria-hidden />
          </button>
        </div>
      )}
    </>
  );
}

function Action({ label, command }: { readonly label: string; readonly command: string }) {
  return (
    <button type="button" className={styles.action} onClick={() => runCommand(command)}>
      {label}
    </button>
  );
}
