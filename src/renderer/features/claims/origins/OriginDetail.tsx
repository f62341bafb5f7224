import type { CaseState, OriginRow } from '@core/model';
import { Button } from '@mantine/core';
import { useWorkspace } from '@renderer/app/workspace';
import { Detail, DetailSection } from '@renderer/ui/Detail';
import { DraftInput } from '@renderer/ui/DraftInput';
import { RowNote } from '@renderer/ui/editor';
import { tellOutcome } from '@renderer/ui/tellOutcome';
import { IconTrash } from '@tabler/icons-react';
import { binOrigin, changeOrigin } from '../actions/changeOrigin';
import { RestsOn } from '../impact/LazyRestsOn';
import { JoinOrigin } from './JoinOrigin';
import { OriginFacts } from './OriginFacts';
import { OriginSources } from './OriginSources';
import { OriginStatements } from './OriginStatements';
import classes from './Origins.module.css';
import { ReliabilitySection } from './ReliabilitySection';

export interface OriginDetailProps {
  readonly origin: OriginRow;
  readonly state: CaseState;
}

export function OriginDetail({ origin, state }: OriginDetailProps) {
  const { id } = origin;

  async function bin(): Promise<void> {
    const binned = await binOrigin(origin);
    if (tellOutcome(binned, 'The origin is in the bin; statements keep its name. Undo brings it back.'))
      useWorkspace.setState({ originId: null });
  }

  const settle = (what: string, field: 'interests' | 'access') => async (text: string) => {
    if (text.length > 8_000) return 'This is too long: 8,000 characters are the most.';
    const changed = await changeOrigin(id, what, { [field]: text.trim() });
    return changed.ok ? null : changed.error.message;
  };

  return (
    <Detail>
      <OriginFacts origin={origin} state={state} />
      <ReliabilitySection origin={origin} />
      <DetailSection title="What bears on it">
        <div className={classes.fields}>
          <DraftInput
            label="Interests"
            description="What it gains or loses by what it says."
            multiline
            value={origin.interests ?? ''}
            onSettle={settle('Note the interests of', 'interests')}
          />
          <DraftInput
            label="Access"
            description="How it can know: was there, was told, holds the documents."
            multiline
            value={origin.access ?? ''}
            onSettle={settle('Note the access of', 'access')}
          />
        </div>
      </DetailSection>
      <OriginStatements origin={origin} state={state} />
      <OriginSources origin={origin} state={state} />
      <DetailSection title="Note">
        <RowNote table="origins" id={id} label="Origin note" change="Write a note on an origin" />
      </DetailSection>
      <JoinOrigin origin={origin} state={state} />
      <DetailSection title="What rests on it">
        <RestsOn subject={{ kind: 'origin', id }} />
      </DetailSection>
      <DetailSection>
        <Button variant="subtle" color="red" leftSection={<IconTrash size={16} aria-hidden />} onClick={bin}>
          Move to bin
        </Button>
      </DetailSection>
    </Detail>
  );
}
