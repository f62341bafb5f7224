import type { ClaimRow } from '@core/model';
import { Button } from '@mantine/core';
import { useWorkspace } from '@renderer/app/workspace';
import { ClaimRemarks } from '@renderer/features/tradecraft';
import { Detail, DetailSection } from '@renderer/ui/Detail';
import { DraftInput } from '@renderer/ui/DraftInput';
import { RowNote } from '@renderer/ui/editor';
import { tellOutcome } from '@renderer/ui/tellOutcome';
import { IconTrash } from '@tabler/icons-react';
import { useMemo } from 'react';
import { binClaim, rewordClaim } from '../actions/changeClaim';
import type { WeighedCase } from '../data/useWeighedCase';
import { StanceMark } from '../lines/StanceMark';
import { StandingWord } from '../list/StandingWord';
import { ClaimConflicts } from './ClaimConflicts';
import classes from './ClaimDetail.module.css';
import { ClaimFacts } from './ClaimFacts';
import { ClaimStatement } from './ClaimStatement';
import { ClaimHistory } from './history/ClaimHistory';
import { LinksSection } from './links/LinksSection';
import { statementGroups } from './statementGroups';
import { VoicesSection } from './voices/VoicesSection';

interface ClaimDetailProps extends WeighedCase {
  readonly claim: ClaimRow;
}

export function ClaimDetail({ claim, state, weighing }: ClaimDetailProps) {
  const standing = weighing.standingOf(claim.id);
  const groups = useMemo(() => statementGroups(state, standing.statements), [state, standing]);

  async function bin(): Promise<void> {
    const binned = await binClaim(claim);
    if (tellOutcome(binned, 'The claim is in the bin, its statements are kept. Undo brings it back.'))
      useWorkspace.setState({ claimId: null });
  }

  return (
    <Detail>
      <DetailSection>
        <DraftInput
          label="Claim"
          className={classes.claim}
          value={claim.text}
          multiline
          onSettle={async (text) => {
            const reworded = await rewordClaim(claim.id, text);
            return reworded.ok ? null : reworded.error.message;
          }}
        />
      </DetailSection>
      <DetailSection title="Standing">
        <p className={classes.standing}>
          <StandingWord standing={standing} />
          {'. '}
          <span className={classes.reason}>{standing.reason}</span>
        </p>
        <VoicesSection standing={standing} state={state} />
      </DetailSection>
      <ClaimConflicts claimId={claim.id} state={state} weighing={weighing} />
      <LinksSection claim={claim} weighing={weighing} />
      {groups.map(({ stance, word, statements }) => (
        <DetailSection key={stance}>
          <h3 className={classes.heading}>
            <StanceMark stance={stance} /> ({statements.length})
          </h3>
          <ul className={classes.group} aria-label={word}>
            {statements.map((placed) => (
              <ClaimStatement key={placed.statement.id} placed={placed} state={state} />
            ))}
          </ul>
        </DetailSection>
      ))}
      {groups.length === 0 && (
        <DetailSection>
          <span className={classes.reason}>
            Nobody is on record about it yet. Select words in a source and press C to state who says it.
          </span>
        </DetailSection>
      )}
      <ClaimFacts claim={claim} />
      <ClaimRemarks claimId={claim.id} />
      <DetailSection title="History">
        <ClaimHistory claimId={claim.id} weighing={weighing} />
      </DetailSection>
      <DetailSection title="Note">
        <RowNote table="claims" id={claim.id} label="Claim note" change="Write a note on a claim" />
      </DetailSection>
      <DetailSection>
        <Button variant="subtle" color="red" leftSection={<IconTrash size={16} aria-hidden />} onClick={bin}>
          Move to bin
        </Button>
      </DetailSection>
    </Detail>
  );
}
