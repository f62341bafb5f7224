import { ActionIcon, Tooltip } from '@mantine/core';
import { keysInWords } from '@renderer/app/commands/keys';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useComparison } from './comparison';
import classes from './DifferenceSteps.module.css';
import { stepDifference } from './goToDifference';

/** How many differences there are, which one is looked at, and the way to the next. */
export function DifferenceSteps({ count }: { readonly count: number }) {
  const current = useComparison((state) => state.current);
  return (
    <div className={classes.line}>
      <span role="status" className={classes.count}>
        {wordsFor(count)}
        {current >= 0 && `, at ${(current + 1).toLocaleString('en')}`}
      </span>
      {count > 0 && (
        <>
          <Tooltip label={`Previous difference (${keysInWords('shift+F8')})`}>
            <ActionIcon aria-label="Previous difference" onClick={() => stepDifference(-1)}>
              <IconArrowUp size={16} aria-hidden />
            </ActionIcon>
          </Tooltip>
          <Tooltip label={`Next difference (${keysInWords('F8')})`}>
            <ActionIcon aria-label="Next difference" onClick={() => stepDifference(1)}>
              <IconArrowDown size={16} aria-hidden />
            </ActionIcon>
          </Tooltip>
        </>
      )}
    </div>
  );
}

function wordsFor(count: number): string {
  if (count === 0) return 'The words are the same in both versions';
  return count === 1 ? '1 difference' : `${count.toLocaleString('en')} differences`;
}
