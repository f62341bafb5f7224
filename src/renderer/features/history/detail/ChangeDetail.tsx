import { Button } from '@mantine/core';
import { Detail, DetailSection } from '@renderer/ui/Detail';
import { useState } from 'react';
import { momentWords, utcWords } from '../list/timeWords';
import classes from './ChangeDetail.module.css';
import { OperationItem } from './OperationItem';
import type { DescribedRun } from './useChangeRun';

/** How many rows are drawn at once: a merge can touch thousands. */
const portion = 60;

export function ChangeDetail({ run }: { readonly run: DescribedRun }) {
  const { change, steps, reverts, operations } = run;
  const [shown, setShown] = useState(portion);
  const first = change.sequence - steps + 1;
  return (
    <Detail>
      <DetailSection>
        <p className={classes.label} dir="auto">
          {change.label}
        </p>
        <p className={classes.facts}>
          <bdi>{change.by}</bdi>, <time dateTime={change.at}>{utcWords(change.at)}</time>
          {new Date(change.at).getTimezoneOffset() !== 0 && (
            <>
              <br />
              {momentWords(change.at)} here
            </>
          )}
          <br />
          {steps > 1
            ? `Changes ${first} to ${change.sequence} of the case`
            : `Change ${change.sequence} of the case`}
          {reverts !== null && `, turns round change ${reverts}`}
        </p>
      </DetailSection>
      <DetailSection
        title={operations.length === 1 ? 'What was done' : `What was done (${operations.length})`}
      >
        <ul className={classes.list}>
          {operations.slice(0, shown).map((operation) => (
            <OperationItem key={`${operation.table}/${operation.id}`} operation={operation} />
          ))}
        </ul>
        {operations.length === 0 && (
          <p className={classes.facts}>It came to nothing: all is as it was before.</p>
        )}
        {operations.length > shown && (
          <Button variant="subtle" onClick={() => setShown(shown + portion)}>
            Show more
          </Button>
        )}
      </DetailSection>
    </Detail>
  );
}
