import {
  diagonalRate,
  diagonalWords,
  schemeOfCase,
  schemes,
  yardstickOfCase,
  yardsticks,
} from '@core/assess';
import type { CaseRow } from '@core/model';
import { NativeSelect } from '@mantine/core';
import { useApp } from '@renderer/app/appContext';
import { useRow, useRows } from '@renderer/store/rows';
import { DetailSection } from '@renderer/ui/Detail';
import { tellOutcome } from '@renderer/ui/tellOutcome';
import { useMemo } from 'react';
import classes from './Settings.module.css';

/** What the open case is graded and judged in. */
export function CaseSection() {
  const { session } = useApp();
  const row = useRow('cases', session.caseId);
  const statements = useRows('statements');
  const rate = useMemo(() => statements && diagonalRate(statements), [statements]);
  if (!row) return null;
  const scheme = schemeOfCase(row);
  const yardstick = yardstickOfCase(row);

  async function change(label: string, fields: Pick<CaseRow, 'gradeScheme' | 'yardstick'>): Promise<void> {
    tellOutcome(
      await session.commit(label, async (edit) => {
        await edit.update('cases', session.caseId, fields);
      }),
    );
  }

  return (
    <DetailSection title="Case">
      <NativeSelect
        label="Grading scheme"
        description="For new grades. Those given already stay as they are and show their own scheme."
        value={scheme.name}
        data={schemes.map(({ name, label }) => ({ value: name, label }))}
        onChange={({ currentTarget: { value } }) =>
          change(`Grade in the scheme “${schemes.find(({ name }) => name === value)?.label}”`, {
            gradeScheme: value,
          })
        }
      />
      <p className={classes.text}>
        {scheme.source}. {scheme.version}.
      </p>
      {rate && diagonalWords(rate) && <p className={classes.text}>{diagonalWords(rate)}</p>}
      <NativeSelect
        label="Yardstick"
        description="The words for likelihood in judgements."
        value={yardstick.name}
        data={yardsticks.map(({ name, label }) => ({ value: name, label }))}
        onChange={({ currentTarget: { value } }) =>
          change(`Judge by the ${yardsticks.find(({ name }) => name === value)?.label}`, { yardstick: value })
        }
      />
      <p className={classes.text}>
        {yardstick.source}. {yardstick.version}.
      </p>
    </DetailSection>
  );
}
