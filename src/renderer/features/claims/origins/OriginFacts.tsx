import { originName } from '@core/assess';
import { originKinds } from '@core/model';
import { NativeSelect, TagsInput } from '@mantine/core';
import { DetailSection } from '@renderer/ui/Detail';
import { DraftInput } from '@renderer/ui/DraftInput';
import { tellOutcome } from '@renderer/ui/tellOutcome';
import { useState } from 'react';
import { changeOrigin, renameOrigin, setParent } from '../actions/changeOrigin';
import { kindEntries } from '../data/kinds';
import { ChooseOrCreate } from '../statement/ChooseOrCreate';
import type { OriginDetailProps } from './OriginDetail';
import classes from './Origins.module.css';
import { useOriginOptions } from './useOriginOptions';

/** Who it is: name, kind, other names, and whom it belongs to. */
export function OriginFacts({ origin, state }: OriginDetailProps) {
  const { id, kind, aliases, parentId } = origin;
  const [circle, setCircle] = useState<string | null>(null);
  const options = useOriginOptions(state, id);

  async function choose(parent: Parameters<typeof setParent>[1]): Promise<void> {
    const done = await setParent(id, parent);
    setCircle(done.ok ? null : done.error.message);
  }

  return (
    <DetailSection>
      <div className={classes.fields}>
        <DraftInput
          label="Name"
          className={classes.nameField ?? ''}
          value={origin.name}
          onSettle={async (name) => {
            const renamed = await renameOrigin(id, name);
            return renamed.ok ? null : renamed.error.message;
          }}
        />
        <NativeSelect
          label="Kind"
          value={kind}
          data={kindEntries}
          onChange={async (event) => {
            const chosen = originKinds.find((each) => each === event.currentTarget.value);
            if (chosen) tellOutcome(await changeOrigin(id, 'Change the kind of', { kind: chosen }));
          }}
        />
        <TagsInput
          label="Other names"
          description={aliases.length === 0 ? 'By these it is found, too. Enter adds one.' : undefined}
          value={aliases}
          splitChars={[]}
          maxTags={200}
          onChange={async (names) =>
            tellOutcome(await changeOrigin(id, 'Change the other names of', { aliases: trimmed(names) }))
          }
        />
        <ChooseOrCreate
          label="Belongs to"
          value={parentId ? originName(state, parentId) : ''}
          isNew={false}
          options={options}
          placeholder="A state agency to its state, a desk to its paper"
          onChoose={(parent) => void choose({ id: parent })}
          onCreate={(name) => void choose({ name })}
          onClear={() => void choose(null)}
        />
        {circle && (
          <p className={classes.problem} role="alert">
            {circle}
          </p>
        )}
      </div>
    </DetailSection>
  );
}

function trimmed(names: readonly string[]): string[] {
  return [...new Set(names.map((name) => name.trim().slice(0, 2_000)).filter(Boolean))];
}
