import type { HighlightRow, TagRow } from '@core/model';
import { quoteOf } from '@renderer/ui/quoteOf';
import { CardMenu } from './CardMenu';
import styles from './HighlightCard.module.css';

interface CardHeadProps {
  readonly highlight: HighlightRow;
  readonly tags: readonly TagRow[];
  /** The words were clicked: bring them into sight in the text. */
  onQuote(): void;
}

/** The chosen card's words, all of them, and its menu. */
export function CardHead({ highlight, tags, onQuote }: CardHeadProps) {
  return (
    <div className={styles.head}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter on the card does the same */}
      <blockquote className={styles.whole} dir="auto" onClick={onQuote}>
        {quoteOf(highlight, 4_000)}
      </blockquote>
      <CardMenu highlight={highlight} tags={tags} />
    </div>
  );
}
