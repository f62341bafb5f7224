import type { BoardFigureRow } from '@core/assess';
import classes from './Matrix.module.css';

const leftOutWords = {
  unknown: 'left out: not gradable',
  ungraded: 'left out until graded',
  gone: 'left out: in the bin',
} as const;

/** What an item counts for, in words: its grade, its credibility × its relevance, or why it is left out. */
export function WeightWords({ row }: { readonly row: BoardFigureRow }) {
  const { grade, credibility, relevance, standing } = row;
  return (
    <>
      {grade !== '' && (
        <>
          <span className={classes.grade}>{grade}</span>{' '}
        </>
      )}
      {credibility ? (
        <span>
          {credibility} <span aria-hidden>×</span> {relevance}
        </span>
      ) : (
        <span className={classes.leftOut} data-asks={standing === 'ungraded' || undefined}>
          {leftOutWords[standing as keyof typeof leftOutWords]}
        </span>
      )}
    </>
  );
}
