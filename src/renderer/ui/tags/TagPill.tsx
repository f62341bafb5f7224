import type { TagColour } from '@core/model';
import { IconX } from '@tabler/icons-react';
import styles from './TagPill.module.css';
import { tagColourValue } from './tagColour';

export interface TagPillProps {
  readonly name: string;
  readonly colour: TagColour;
  /** Gives the pill a button that takes the tag away. */
  readonly onRemove?: () => void;
}

/** A tag's name on its own muted colour; the ink stays the text's, so that it can be read. */
export function TagPill({ name, colour, onRemove }: TagPillProps) {
  return (
    <span className={styles.pill} style={{ '--pill': tagColourValue(colour) } as React.CSSProperties}>
      <bdi className={styles.name}>{name}</bdi>
      {onRemove && (
        <button
          type="button"
          className={styles.remove}
          aria-label={`Remove tag ${name}`}
          tabIndex={-1}
          onMouseDown={(event) => event.preventDefault()}
          onClick={onRemove}
        >
          <IconX size={12} aria-hidden />
        </button>
      )}
    </span>
  );
}
