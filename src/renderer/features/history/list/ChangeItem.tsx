import classes from './ChangeList.module.css';
import type { ChangeEntry } from './changeEntries';
import { dayWords, timeWords, utcWords } from './timeWords';

interface ChangeItemProps {
  readonly entry: ChangeEntry;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

export function ChangeItem({ entry, isChosen, onChoose }: ChangeItemProps) {
  const { first, last, label, by, at, newDay } = entry;
  const steps = last - first + 1;
  return (
    <>
      {newDay && <div className={classes.day}>{dayWords(newDay)}</div>}
      <button
        type="button"
        className={classes.item}
        aria-current={isChosen ? 'true' : undefined}
        onClick={onChoose}
      >
        <span className={classes.label} dir="auto" title={label}>
          {label}
        </span>
        <span className={classes.facts}>
          <time dateTime={at} title={utcWords(at)}>
            {timeWords(at)}
          </time>
          , <bdi>{by}</bdi>
          {steps > 1 && `, ${steps} steps`}
        </span>
      </button>
    </>
  );
}
