import type { Matrix, MatrixColumn, MatrixRow } from '@core/figures';
import type { CaseState, StatementRow } from '@core/model';
import { useElementSize, useMergedRef } from '@mantine/hooks';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type KeyboardEvent, useRef, useState } from 'react';
import { chooseWords } from '../compareState';
import { type GridPlace, nextPlace } from './gridKeys';
import { MatrixCell } from './MatrixCell';
import classes from './MatrixGrid.module.css';

/** In CSS pixels; the style sheet has the same. */
const size = { row: 58, column: 96, head: 46 };

/** The claims have a third of the width, within what can be read and what leaves room for the origins. */
function claimWidth(width: number): number {
  return Math.min(380, Math.max(130, Math.round(width * 0.34)));
}

/**
 * The matrix as a grid of which only what is in sight is drawn, both ways. The arrow keys walk the cells; row and
 * column −1 are the headings. Enter shows the words.
 */
export function MatrixGrid({ matrix, state }: { readonly matrix: Matrix; readonly state: CaseState }) {
  const { rows, columns } = matrix;
  const scroller = useRef<HTMLDivElement>(null);
  const { ref: measured, width } = useElementSize<HTMLDivElement>();
  const grid = useMergedRef(scroller, measured);
  const claim = claimWidth(width);
  const [wanted, setActive] = useState<GridPlace>({ row: 0, column: 0 });
  const active = {
    row: Math.min(wanted.row, rows.length - 1),
    column: Math.min(wanted.column, columns.length - 1),
  };
  const down = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => size.row,
    overscan: 2,
    paddingStart: size.head,
    scrollPaddingStart: size.head,
  });
  const across = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => size.column,
    overscan: 1,
    paddingStart: claim,
    scrollPaddingStart: claim,
  });
  const drawnColumns = across.getVirtualItems();

  function goTo(place: GridPlace): void {
    setActive(place);
    if (place.row >= 0) down.scrollToIndex(place.row, { align: 'auto' });
    if (place.column >= 0) across.scrollToIndex(place.column, { align: 'auto' });
    requestAnimationFrame(() => requestAnimationFrame(() => focusPlace(scroller.current, place)));
  }

  function choose({ row, column }: GridPlace): void {
    setActive({ row, column });
    const chosen = wordsAt(rows, columns, row, column);
    if (chosen.statementIds.length > 0) chooseWords(state, chosen);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      choose(active);
      return;
    }
    const page = Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - size.head) / size.row));
    const next = nextPlace(active, event, { rows: rows.length, columns: columns.length, page });
    if (!next) return;
    event.preventDefault();
    goTo(next);
  }

  const tabAt = (row: number, column: number) => (active.row === row && active.column === column ? 0 : -1);
  const placeProps = (row: number, column: number) => ({
    'data-place': `${row} ${column}`,
    onClick: () => choose({ row, column }),
  });

  return (
    <div
      ref={grid}
      className={classes.grid}
      style={{ '--matrix-claim': `${claim}px` } as CSSProperties}
      role="grid"
      aria-label="Who says what"
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 1}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <div style={{ height: down.getTotalSize(), width: across.getTotalSize(), position: 'relative' }}>
        <div className={classes.head} role="row" aria-rowindex={1} tabIndex={-1}>
          <div className={classes.corner} role="columnheader" aria-colindex={1} tabIndex={-1}>
            Claim and standing
          </div>
          {drawnColumns.map(({ index, start }) => {
            const column = columns[index] as MatrixColumn;
            return (
              <div
                key={column.key}
                className={classes.columnHead}
                role="columnheader"
                aria-colindex={index + 2}
                style={{ insetInlineStart: start }}
                title={`${column.name}: ${column.statements} statements on ${column.claims} claims`}
                tabIndex={tabAt(-1, index)}
                {...placeProps(-1, index)}
              >
                <span dir="auto">{column.name}</span>
              </div>
            );
          })}
        </div>
        {down.getVirtualItems().map(({ index, start }) => {
          const row = rows[index] as MatrixRow;
          return (
            <div
              key={row.claim.id}
              className={classes.row}
              role="row"
              aria-rowindex={index + 2}
              style={{ transform: `translateY(${start}px)` }}
              tabIndex={-1}
            >
              <div
                className={classes.claim}
                role="rowheader"
                aria-colindex={1}
                title={`${row.claim.text}\n${row.standing.standing}: ${row.standing.reason}`}
                tabIndex={tabAt(index, -1)}
                {...placeProps(index, -1)}
              >
                <span className={classes.text} dir="auto">
                  {row.claim.text}
                </span>
                <span className={classes.standing} data-standing={row.standing.standing}>
                  {row.standing.standing}
                </span>
              </div>
              {drawnColumns.map((drawn) => {
                const column = columns[drawn.index] as MatrixColumn;
                return (
                  <MatrixCell
                    key={column.key}
                    column={column}
                    columnIndex={drawn.index}
                    start={drawn.start}
                    statements={row.cells.get(column.key)}
                    tabIndex={tabAt(index, drawn.index)}
                    {...placeProps(index, drawn.index)}
                  />
                );
              })}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** The statements behind a cell, behind a whole row (column −1), or behind a whole column (row −1). */
function wordsAt(rows: readonly MatrixRow[], columns: readonly MatrixColumn[], row: number, column: number) {
  const claim = rows[row];
  const voice = columns[column];
  const inRow = (given: MatrixRow): readonly StatementRow[] =>
    voice ? (given.cells.get(voice.key) ?? []) : [...given.cells.values()].flat();
  const statements = (claim ? [claim] : rows).flatMap(inRow);
  const title = [voice?.name, claim && `“${claim.claim.text}”`].filter(Boolean).join(' on ');
  return { title, statementIds: statements.map(({ id }) => id), claimId: claim?.claim.id };
}

function focusPlace(scroller: HTMLElement | null, { row, column }: GridPlace): void {
  scroller?.querySelector<HTMLElement>(`[data-place="${row} ${column}"]`)?.focus({ preventScroll: true });
}
