import type { TagColour } from '@core/model';
import styles from './TagOption.module.css';
import { tagColourValue } from './tagColour';

interface TagOptionProps {
  readonly name: string;
  readonly colour: TagColour;
  readonly parents: readonly string[];
}

/** A tag as one line of a list: swatch, name, and quietly where it stands in the codebook. */
export function TagOption({ name, colour, parents }: TagOptionProps) {
  return (
    <span className={styles.option}>
      <span className={styles.swatch} style={{ background: tagColourValue(colour) }} aria-hidden />
      <bdi className={styles.name}>{name}</bdi>
      {parents.length > 0 && <bdi className={styles.path}>{parents.join(' ▸ ')}</bdi>}
    </span>
  );
}
