import type { TextMark } from '@core/model';
import { textSegments } from '@core/report/textSegments';
import { Fragment } from 'react';
import type { PrintedMarks } from './PrintedMarks';
import classes from './print.module.css';

interface PrintedTextProps {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly marks: readonly TextMark[];
  readonly printed: PrintedMarks;
}

/** The text of a block on paper: each highlight between brackets with its number, so that its ends are exact without colour. */
export function PrintedText({ text, start, end, marks, printed }: PrintedTextProps) {
  const covers = printed.index.touching(start, end);
  const segments = textSegments(text, { start, end }, marks, covers);
  const number = (place: number) => printed.numbers.get(covers[place]?.highlight.id ?? '') ?? 0;
  return segments.map((segment) => {
    const { covering } = segment;
    const opening = covering.filter((place) => covers[place]?.start === segment.start);
    const closing = covering.filter((place) => covers[place]?.end === segment.end).reverse();
    // The shortest is on top, as it is the one chosen first on the screen.
    const top = covering
      .map((place) => covers[place])
      .reduce(
        (best, each) => (best && each && best.end - best.start <= each.end - each.start ? best : each),
        undefined,
      );
    const colour = top && printed.colouring.entryOf(top.highlight).colour;
    const styles = new Set(segment.marks.map(({ kind }) => kind));
    return (
      <Fragment key={segment.start}>
        {opening.map((place) => (
          <sup key={place} className={classes.bracket}>{`[${number(place)}`}</sup>
        ))}
        <span
          className={covering.length > 0 ? classes.marked : undefined}
          data-depth={Math.min(covering.length, 3) || undefined}
          data-strong={styles.has('strong') || undefined}
          data-emphasis={styles.has('emphasis') || undefined}
          style={colour && colour !== 'untagged' ? { '--paint': `var(--tag-${colour})` } : undefined}
        >
          {segment.text}
        </span>
        {closing.map((place) => (
          <sup key={place} className={classes.bracket}>{`${number(place)}]`}</sup>
        ))}
      </Fragment>
    );
  });
}
