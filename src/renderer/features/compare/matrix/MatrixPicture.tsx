import { buildMatrix, matrixTable } from '@core/figures';
import { Select } from '@mantine/core';
import { PaneSkeleton } from '@renderer/app/shell/PaneSkeleton';
import { EmptyState } from '@renderer/ui/EmptyState';
import { useMemo } from 'react';
import { useCompareState } from '../compareState';
import { PictureFrame } from '../PictureFrame';
import { type ScopedCase, useScopedClaims } from '../useScopedClaims';
import { MatrixGrid } from './MatrixGrid';

/** Claims × origins: who asserts, denies or doubts what, and with which grade. */
export default function MatrixPicture() {
  const scoped = useScopedClaims();
  return scoped ? <Matrix {...scoped} /> : <PaneSkeleton />;
}

function Matrix({ state, weighing, claims }: ScopedCase) {
  const columns = useCompareState((compare) => compare.columns);
  const order = useCompareState((compare) => compare.order);
  const scope = useCompareState((compare) => compare.scope);
  const matrix = useMemo(
    () => buildMatrix(state, weighing, claims, { columns, order }),
    [state, weighing, claims, columns, order],
  );
  const [rowCount, columnCount] = [matrix.rows.length, matrix.columns.length];
  return (
    <PictureFrame
      title="Who says what"
      summary={`${counted(rowCount, 'claim')} × ${counted(columnCount, columns === 'roots' ? 'origin' : 'outlet')}${
        matrix.silent > 0 ? `, ${counted(matrix.silent, 'claim')} without statements` : ''
      }`}
      spec={{ kind: 'matrix', scope, columns, order }}
      state={state}
      table={() => matrixTable(matrix)}
      tools={<MatrixChoices />}
    >
      {rowCount > 0 ? (
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
