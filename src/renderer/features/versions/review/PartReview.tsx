import type { Located } from '@core/anchor/located';
import { wordDifference } from '@core/anchor/meaning/wordDifference';
import { reasonInWords } from '@core/anchor/reasons';
import type { PassageRange, SourceRow } from '@core/model';
import type { TextSpan } from '@core/text';
import { Button } from '@mantine/core';
import { revealPassage } from '@renderer/app/workspace';
import { useState } from 'react';
import { MarkedPassage } from '../comparison/MarkedPassage';
import { CandidateWords } from './CandidateWords';
import type { Deed } from './decide';
import classes from './ReviewList.module.css';

interface PartReviewProps {
  readonly source: SourceRow;
  /** What the highlight marks. */
  readonly range: PassageRange;
  readonly part: Located;
  readonly text: string;
  /** The place already chosen, while other parts of the highlight wait for theirs. */
  readonly chosen: TextSpan | null;
  readonly isOnly: boolean;
  onChoose(span: TextSpan, deed: Deed): void;
}

/** Candidates drawn at first. */
const firstCandidates = 5;

/** One passage of a highlight: the words it had, the words that stand there now, why, and the places to choose. */
export function PartReview({ source, range, part, text, chosen, isOnly, onChoose }: PartReviewProps) {
  const [shown, setShown] = useState(firstCandidates);
  const isPlaced = part.state === 'exact' || part.state === 'moved';
  if (isPlaced && !isOnly) return null;
  const show = ({ start, end }: TextSpan) => revealPassage({ sourceId: source.id, range: { start, end } });
  return (
    <>
      <p className={classes.words} dir="auto">
        {part.state === 'changed' ? (
          <MarkedPassage parts={wordDifference(range.exact, part.found, source.language ?? undefined)} />
        ) : (
          range.exact
        )}
      </p>
      <ul className={classes.reasons} aria-label="Reasons">
        {part.reasons.map((reason) => (
          <li key={reason}>{reasonInWords(reason)}</li>
        ))}
      </ul>
      {chosen && <span className={classes.chosen}>A place is chosen; the other parts wait for theirs.</span>}
      {part.state === 'ambiguous' && (
        <ul className={classes.candidates} aria-label="Candidates">
          {part.candidates.slice(0, shown).map((place, index) => (
            <li key={`${place.start} ${place.end}`}>
              <CandidateWords text={text} before={range.exact} place={place} />
              <div className={classes.buttons}>
                <Button
                  variant="default"
                  size="compact-sm"
                  aria-label={`Show place ${index + 1}`}
                  onClick={() => show(place)}
                >
                  Show
                </Button>
                <Button
                  variant="light"
                  size="compact-sm"
                  aria-label={`Choose place ${index + 1}`}
                  onClick={() => onChoose(place, 'choose')}
                >
                  Choose
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      {part.state === 'ambiguous' && part.candidates.length > shown && (
        <Button variant="subtle" size="compact-sm" onClick={() => setShown(part.candidates.length)}>
          Show all {part.candidates.length} places
        </Button>
      )}
      {(part.state === 'changed' || isPlaced) && (
        <div className={classes.buttons}>
          <Button variant="default" size="compact-sm" onClick={() => show(part)}>
            Show in the text
          </Button>
          <Button variant="light" size="compact-sm" onClick={() => onChoose(part, 'accept')}>
            {part.state === 'changed' ? 'Accept the changed place' : 'Accept this place'}
          </Button>
        </div>
      )}
    </>
  );
}
