import type { Id } from '@core/model';
import { Button } from '@mantine/core';
import { useWorkspace } from '@renderer/app/workspace';
import { DetailSection } from '@renderer/ui/Detail';
import { tellOutcome } from '@renderer/ui/tellOutcome';
import { useState } from 'react';
import { joinTwoOrigins } from '../actions/changeOrigin';
import { ChooseOrCreate } from '../statement/ChooseOrCreate';
import type { OriginDetailProps } from './OriginDetail';
import classes from './Origins.module.css';
import { useOriginOptions } from './useOriginOptions';

/** This origin and another one are the same: the other goes into this one. */
export function JoinOrigin({ origin, state }: OriginDetailProps) {
  const [otherId, setOther] = useState<Id | null>(null);
  const options = useOriginOptions(state, origin.id);
  const other = state.origins.get(otherId ?? '');

  async function join(): Promise<void> {
    if (!other) return;
    const joined = await joinTwoOrigins(origin.id, other.id);
    if (!tellOutcome(joined, `“${other.name}” is another name of this origin now. Undo parts them again.`))
      return;
    setOther(null);
    useWorkspace.setState({ originId: origin.id });
  }

  return (
    <DetailSection title="The same as another?">
      <div className={classes.fields}>
        <ChooseOrCreate
          label="The same as"
          value={other?.name ?? ''}
          isNew={false}
          options={options}
          placeholder="An origin that is listed twice"
          onChoose={setOther}
          onClear={() => setOther(null)}
        />
        {other && (
          <>
            <p className={classes.line}>
              Everything that names “<bdi>{other.name}</bdi>” will name “<bdi>{origin.name}</bdi>”:
              statements, sources, and whoever belongs to it. Its name is kept as another name.
            </p>
            <Button variant="default" onClick={() => void join()}>
              Join them
            </Button>
          </>
        )}
      </div>
    </DetailSection>
  );
}
