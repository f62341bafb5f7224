import {
  claimsInScopeSteps,
  type FigureScope,
  type FigureSpec,
  figureTitles,
  type Matrix,
  type MatrixChoice,
  matrixSteps,
  matrixTable,
  noTable,
  type Steps,
} from '@core/figures';
import { Select } from '@mantine/core';
import { PaneSkeleton } from '@renderer/app/shell/PaneSkeleton';
import { useReadyCase, type WeighedCase } from '@renderer/features/claims';
import { EmptyState } from '@renderer/ui/EmptyState';
import { Later } from '@renderer/ui/Later';
import { useMemo } from 'react';
import { useCompareState } from '../compareState';
import { PictureFrame } from '../PictureFrame';
import { useSteps } from '../useSteps';
import { MatrixGrid } from './MatrixGrid';
import classes from './MatrixPicture.module.css';

/** Claims × origins: who asserts, denies or doubts what, and with which grade. */
export default function MatrixPicture() {
  const weighed = useReadyCase();
  return weighed ? <MatrixPane {...weighed} /> : <PaneSkeleton />;
}

function MatrixPane({ state, weighing }: WeighedCase) {
  const columns = useCompareState((compare) => compare.columns);
  const order = useCompareState((compare) => compare.order);
  const scope = useCompareState((compare) => compare.scope);
  const spec = useMemo<FigureSpec>(
    () => ({ kind: 'matrix', scope, columns, order }),
    [scope, columns, order],
  );
  const begin = useMemo(
    () => () => matrixOf({ state, weighing }, scope, { columns, order }),
    [state, weighing, scope, columns, order],
  );
  const matrix = useSteps(begin);
  return (
    <PictureFrame
      title={figureTitles.matrix}
      summary={matrix ? summary(matrix, columns === 'roots' ? 'origin' : 'outlet') : ''}
      spec={spec}
      state={state}
      table={() => (matrix ? matrixTable(matrix) : noTable(figureTitles.matrix))}
      tools={
        <Later placeholder={<div className={classes.choices} />}>
          <MatrixChoices />
        </Later>
      }
    >
      {!matrix ? null : matrix.rows.length > 0 ? (
        <MatrixGrid matrix={matrix} state={state} />
      ) : (
        <EmptyState
          text={
            weighing.claims.length > 0
              ? 'No claim with a statement is left by what the picture is narrowed to.'
              : 'The matrix shows who asserts, denies or doubts each claim. Select words in a source and press C to say what they claim and who says so.'
          }
        />
      )}
    </PictureFrame>
  );
}

function* matrixOf(
  { state, weighing }: WeighedCase,
  scope: FigureScope,
  choice: MatrixChoice,
): Steps<Matrix> {
  const claims = yield* claimsInScopeSteps(state, weighing, scope);
  return yield* matrixSteps(state, weighing, claims, choice);
}

function summary({ rows, columns, silent }: Matrix, columnWord: string): string {
  const without = silent > 0 ? `, ${counted(silent, 'claim')} without statements` : '';
  return `${counted(rows.length, 'claim')} × ${counted(columns.length, columnWord)}${without}`;
}

function MatrixChoices() {
  const columns = useCompareState((compare) => compare.columns);
  const order = useCompareState((compare) => compare.order);
  return (
    <>
      <Select
        aria-label="Columns"
        w={148}
        allowDeselect={false}
        value={columns}
        data={[
          { value: 'roots', label: 'By root origin' },
          { value: 'outlets', label: 'By outlet' },
        ]}
        onChange={(value) => value && useCompareState.setState({ columns: value, chosen: null })}
      />
      <Select
        aria-label="Order of claims"
        w={158}
        allowDeselect={false}
        value={order}
        data={[
          { value: 'disputed', label: 'Disputed first' },
          { value: 'spoken', label: 'Most origins first' },
          { value: 'made', label: 'As they were made' },
        ]}
        onChange={(value) => value && useCompareState.setState({ order: value })}
      />
    </>
  );
}

function counted(count: number, word: string): string {
  return `${count.toLocaleString('en')} ${word}${count === 1 ? '' : 's'}`;
}
