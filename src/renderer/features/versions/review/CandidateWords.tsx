import { wordDifference } from '@core/anchor/meaning/wordDifference';
import type { TextSpan } from '@core/text';
import { MarkedPassage } from '../comparison/MarkedPassage';
import classes from './ReviewList.module.css';

interface CandidateWordsProps {
  readonly text: string;
  /** The words looked for. */
  readonly before: string;
  readonly place: TextSpan;
}

/** Surroundings shown on each side, UTF-16 code units. */
const around = 60;

/** A candidate's words in their surroundings, marked where they are not those looked for. */
export function CandidateWords({ text, before, place: { start, end } }: CandidateWordsProps) {
  const words = text.slice(start, end);
  return (
    <p className={classes.words} dir="auto">
      <span className={classes.around}>…{wellFormed(text.slice(Math.max(0, start - around), start))}</span>
      {words === before ? words : <MarkedPassage parts={wordDifference(before, words)} />}
      <span className={classes.around}>{wellFormed(text.slice(end, end + around))}…</span>
    </p>
  );
}

/** Without half a character at either end. */
function wellFormed(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}
