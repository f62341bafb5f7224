import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { useReading } from '../../ReadingContext';
import { usePages } from '../canvas/OpenPagesContext';
import { labelOf } from '../layout/pageLabel';
import type { Paged } from '../Paged';
import { goToPage } from '../scroll/stackPlace';
import classes from './PagePanel.module.css';
import { type OutlineEntry, readOutline } from './readOutline';

/** The document's own outline; each line goes to its page. */
export function OutlineList({ paged }: { readonly paged: Paged }) {
  const reading = useReading();
  const opened = usePages();
  const [entries, setEntries] = useState<readonly OutlineEntry[] | null>(null);
  const current = useStore(paged.state, (state) => state.current);

  useEffect(() => {
    if (opened.kind !== 'open') return;
    let isWanted = true;
    const { pdf } = opened.pages;
    void (pdf ? readOutline(pdf) : Promise.resolve([]))
      .catch(() => [])
      .then((found) => isWanted && setEntries(found));
    return () => {
      isWanted = false;
    };
  }, [opened]);

  if (entries === null) return null;
  if (entries.length === 0)
    return <p className={classes.nothing}>This document has no outline. Its pages are shown in small.</p>;
  const here = entries.findLastIndex(({ page }) => page !== null && page <= current);
  return (
    <ul className={classes.outline}>
      {entries.map(({ title, depth, page }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a document's outline never changes
        <li key={place}>
          <button
            type="button"
            className={classes.entry}
            style={{ '--depth': depth }}
            disabled={page === null}
            aria-current={place === here ? 'location' : undefined}
            onClick={() => page !== null && goToPage(reading, paged, page)}
          >
            <span dir="auto">{title}</span>
            {page !== null && <span className={classes.where}>{labelOf(paged.pages, page)}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
