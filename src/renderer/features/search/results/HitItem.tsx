import { MarkedText } from './MarkedText';
import type { Hit } from './resultGroups';
import classes from './SearchResults.module.css';

interface HitItemProps {
  readonly hit: Hit;
  readonly id: string;
  readonly isActive: boolean;
  readonly onChoose: () => void;
}

/** One place that was found, with its surroundings. */
export function HitItem({ hit: { result, passage }, id, isActive, onChoose }: HitItemProps) {
  const hasName = result.kind !== 'source' && result.kind !== 'highlight';
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the search box has the focus and takes the keys for the list
    <div
      role="option"
      id={id}
      tabIndex={-1}
      className={classes.hit}
      aria-selected={isActive}
      dir="auto"
      onClick={onChoose}
    >
      {hasName && (
        <span className={classes.name}>
          <MarkedText text={result.title} matches={result.titleMatches} />
        </span>
      )}
      {passage && (
        <>
          {passage.cutBefore && '… '}
          <MarkedText text={passage.text} matches={passage.matches} />
          {passage.cutAfter && ' …'}
        </>
      )}
      {!hasName && !passage && result.title}
    </div>
  );
}
