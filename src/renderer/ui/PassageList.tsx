import { byPlaceInText } from '@core/highlights';
import type { HighlightRow } from '@core/model';
import { Button } from '@mantine/core';
import { useRows } from '@renderer/store/rows';
import { useMemo, useState } from 'react';
import classes from './PassageList.module.css';
import { QuoteButton } from './QuoteButton';

/** How many passages are drawn at once; a tag can have thousands. */
const portion = 100;

/** Highlights by source, in the order of the text. */
export function PassageList({ highlights }: { readonly highlights: readonly HighlightRow[] }) {
  const sources = useRows('sources');
  const [shown, setShown] = useState(portion);
  const groups = useMemo(() => {
    const bySource = new Map<string, HighlightRow[]>();
    for (const highlight of highlights.toSorted(bySourceAndPlace).slice(0, shown))
      bySource.set(highlight.sourceId, [...(bySource.get(highlight.sourceId) ?? []), highlight]);
    return (sources ?? []).flatMap((source) => {
      const passages = bySource.get(source.id);
      return passages ? [{ source, passages }] : [];
    });
  }, [highlights, sources, shown]);
  return (
    <>
      {groups.map(({ source, passages }) => (
        <section key={source.id} aria-label={source.title}>
          <span className={classes.source} dir="auto">
            {source.title}
          </span>
          <ul className={classes.list}>
            {passages.map((highlight) => (
              <li key={highlight.id}>
                <QuoteButton highlight={highlight} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {highlights.length > shown && (
        <Button variant="subtle" onClick={() => setShown(shown + portion)}>
          Show more of {highlights.length.toLocaleString('en')}
        </Button>
      )}
    </>
  );
}

function bySourceAndPlace(left: HighlightRow, right: HighlightRow): number {
  return left.sourceId.localeCompare(right.sourceId) || byPlaceInText(left, right);
}
