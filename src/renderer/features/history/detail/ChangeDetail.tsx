import { Button } from '@mantine/core';
import { useApp } from '@renderer/app/appContext';
import { lastChange } from '@renderer/store/writeChange';
import { Detail, DetailSection } from '@renderer/ui/Detail';
import { saveOpenEditors } from '@renderer/ui/editor';
import { tellOutcome } from '@renderer/ui/tellOutcome';
import { useLiveQuery } from 'dexie-react-hooks';
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
  const { database, session } = useApp();
  const newest = useLiveQuery(
    async () => (await lastChange(database, session.caseId))?.sequence ?? 0,
    [database, session],
    0,
  );

  async function goBack(): Promise<void> {
    await saveOpenEditors();
    const turned = await session.goBackTo(change.sequence);
    const isSame = turned.ok && turned.value === null;
    tellOutcome(
      turned,
      isSame ? 'The case is as it was then.' : 'The case is as it was then. Undo takes that back.',
    );
  }

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
        {change.sequence < newest && (
          <Button variant="default" size="xs" onClick={() => void goBack()}>
            Go back to how it was then
          </Button>
        )}
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
