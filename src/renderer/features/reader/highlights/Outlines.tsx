import type { Box } from '../map/lineBoxes';
import classes from './Outlines.module.css';

interface OutlinesProps {
  readonly boxes: readonly Box[];
  readonly kind: 'chosen' | 'flash';
}

/** How far an outline stands off the words, CSS pixels. */
const distance = 2;

/** Frames around words, one per line. Seen only: they take no pointer and say nothing to a reader of the screen. */
export function Outlines({ boxes, kind }: OutlinesProps) {
  return (
    <div aria-hidden className={classes.layer}>
      {boxes.map(({ left, top, right, bottom }) => (
        <span
          key={`${left} ${top}`}
          className={classes.outline}
          data-kind={kind}
          style={{
            left: left - distance,
            top: top - distance / 2,
            width: right - left + 2 * distance,
            height: bottom - top + distance,
          }}
        />
      ))}
    </div>
  );
}
