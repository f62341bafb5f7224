import { Button, TextInput } from '@mantine/core';
import { useWorkspace } from '@renderer/app/workspace';
import { EmptyState } from '@renderer/ui/EmptyState';
import { Pane } from '@renderer/ui/Pane';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useMemo, useRef } from 'react';
import { useClaimsState } from './claimsState';
import { DiagonalLine } from './DiagonalLine';
import { useWeighedCase } from './data/useWeighedCase';
import { ClaimList } from './list/ClaimList';
import classes from './list/ClaimList.module.css';
import { filteredClaims } from './list/claimFilter';
import { claimSummaries } from './list/claimSummaries';
import { NewClaimForm } from './list/NewClaimForm';

/** The left pane: every claim of the case. */
export default function ClaimsPane() {
  const weighed = useWeighedCase();
  const weighing = weighed?.weighing;
  const chosen = useWorkspace(({ claimId }) => claimId);
  const { filter, adding } = useClaimsState();
  const claims = useMemo(() => weighing && claimSummaries(weighing), [weighing]);
  const shown = useMemo(() => claims && filteredClaims(claims, filter), [claims, filter]);
  const scroller = useRef<HTMLDivElement>(null);
  const head = (
    <div className={classes.head}>
      <TextInput
        aria-label="Filter claims"
        placeholder="Filter by words or standing"
        leftSection={<IconSearch size={14} aria-hidden />}
        value={filter}
        onChange={(event) => useClaimsState.setState({ filter: event.currentTarget.value })}
      />
      {adding && <NewClaimForm />}
      {weighed && <DiagonalLine state={weighed.state} />}
    </div>
  );
  return (
    <Pane
      title="Claims"
      count={claims?.length}
      actions={
        <Button
          variant="subtle"
          leftSection={<IconPlus size={16} aria-hidden />}
          // A form that is open keeps the focus.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => useClaimsState.setState({ adding: true })}
        >
          New claim
        </Button>
      }
      head={head}
      scrollRef={scroller}
    >
      {shown && shown.length > 0 && <ClaimList claims={shown} chosen={chosen} scroller={scroller} />}
      {claims?.length === 0 && (
        <EmptyState text="A claim is one proposition that is true or false in the world. Select words in a source and press C to say what they claim and who says so." />
      )}
      {claims && claims.length > 0 && shown?.length === 0 && (
        <p className={classes.nothing}>No claim has these words.</p>
      )}
    </Pane>
  );
}
