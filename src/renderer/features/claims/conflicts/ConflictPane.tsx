import { type Conflict, conflictsOf } from '@core/assess';
import { SegmentedControl } from '@mantine/core';
import { showClaim, useWorkspace } from '@renderer/app/workspace';
import { Detail, DetailSection } from '@renderer/ui/Detail';
import { DraftInput } from '@renderer/ui/DraftInput';
import { EmptyState } from '@renderer/ui/EmptyState';
import { RichTextEditor } from '@renderer/ui/editor';
import { Pane } from '@renderer/ui/Pane';
import { tellOutcome } from '@renderer/ui/tellOutcome';
import { useMemo } from 'react';
import { viewConflict } from '../actions/viewConflict';
import { useWeighedCase, type WeighedCase } from '../data/useWeighedCase';
import { ConflictSides } from './ConflictSides';
import own from './Conflicts.module.css';
import { conflictBrief } from './conflictBrief';
import { stateWord } from './conflictWords';

/** The right pane: one conflict, its sides beside each other, and what the analyst holds of it. */
export default function ConflictPane() {
  const weighed = useWeighedCase();
  const key = useWorkspace(({ conflictKey }) => conflictKey);
  const conflict = useMemo(
    () => weighed && conflictsOf(weighed.state, weighed.weighing).conflicts.find((each) => each.key === key),
    [weighed, key],
  );
  return (
    <Pane title="Conflict">
      {weighed && conflict && <OneConflict key={conflict.key} conflict={conflict} {...weighed} />}
      {weighed && !conflict && (
        <EmptyState text="Choose a conflict to see its sides beside each other, and to say what you hold of it and what would settle it." />
      )}
    </Pane>
  );
}

function OneConflict({ conflict, state }: WeighedCase & { readonly conflict: Conflict }) {
  const claims = conflict.claimIds.flatMap((id) => state.claims.get(id) ?? []);
  return (
    <Detail>
      <DetailSection>
        <ul className={own.plain} aria-label="Claims in it">
          {claims.map(({ id, text }) => (
            <li key={id}>
              <button
                type="button"
                className={`${own.link} ${own.sentence}`}
                dir="auto"
                title="Show the claim"
                onClick={() => showClaim(id)}
              >
                {text}
              </button>
            </li>
          ))}
        </ul>
        <p className={`${own.quiet} ${own.capital}`} dir="auto">
          {conflictBrief(conflict, state)}
        </p>
        {conflict.remarks.length > 0 && (
          <p className={own.quiet}>Taken for granted: {conflict.remarks.join('; ')}.</p>
        )}
      </DetailSection>
      <DetailSection title="Sides">
        <ConflictSides conflict={conflict} state={state} />
      </DetailSection>
      <DetailSection title="Your view">
        <RichTextEditor
          label="View of the conflict"
          value={conflict.view?.note ?? null}
          onSave={async (note, stretch) =>
            tellOutcome(await viewConflict(conflict, { note }, `conflict:${conflict.key}:${stretch}`))
          }
        />
      </DetailSection>
      <DetailSection>
        <DraftInput
          label="What would settle it"
          multiline
          value={conflict.view?.wouldSettle ?? ''}
          onSettle={async (wouldSettle) => {
            const kept = await viewConflict(conflict, { wouldSettle: wouldSettle.trim() });
            return kept.ok ? null : kept.error.message;
          }}
        />
      </DetailSection>
      <DetailSection title="State">
        <SegmentedControl
          size="xs"
          aria-label="State"
          value={stateWord(conflict)}
          data={[
            { value: 'open', label: 'Open' },
            { value: 'settled', label: 'Settled' },
          ]}
          onChange={async (value) =>
            void tellOutcome(
              await viewConflict(conflict, { state: value === 'settled' ? 'settled' : 'open' }),
            )
          }
        />
      </DetailSection>
    </Detail>
  );
}
