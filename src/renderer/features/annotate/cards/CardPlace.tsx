import type { HighlightRow } from '@core/model';
import { placeOfHighlight } from '@core/report/placeOfHighlight';
import { use, useMemo } from 'react';
import { CitedTextContext } from './CitedText';
import styles from './HighlightCard.module.css';

/** The page, sheet and row, time or chapter a highlight is cited by. Nothing where the source has none of them. */
export function CardPlace({ highlight }: { readonly highlight: HighlightRow }) {
  const cited = use(CitedTextContext);
  const place = useMemo(
    () =>
      cited && cited.textSha256 === highlight.textSha256
        ? placeOfHighlight(cited.sourceText, highlight, true)
        : '',
    [cited, highlight],
  );
  return place === '' ? null : (
    <p className={styles.place} dir="auto">
      {place}
    </p>
  );
}
