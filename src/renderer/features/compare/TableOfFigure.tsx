import type { FigureCell, FigureTable } from '@core/figures';
import type { CaseState } from '@core/model';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { chooseWords } from './compareState';
import classes from './TableOfFigure.module.css';

/** Rows drawn at once: a table of ten thousand would stall the window. */
const portion = 200;

/** A picture's data as a real table; cells that rest on statements lead to their words. */
export function TableOfFigure({ table, state }: { readonly table: FigureTable; readonly state: CaseState }) {
  const [shown, setShown] = useState(portion);
  const rest = table.rows.length - shown;
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <caption className={classes.caption}>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.slice(0, shown).map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a figure have no other name
            <tr key={index}>
              {row.map((cell, place) =>
                place === 0 ? (
                  <th key={table.columns[place]} scope="row" dir="auto">
                    <CellWords cell={cell} row={row} state={state} />
                  </th>
                ) : (
                  <td key={table.columns[place]} dir="auto">
                    <CellWords cell={cell} row={row} state={state} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <Button variant="subtle" onClick={() => setShown(shown + portion)}>
          Show {Math.min(rest, portion)} more of {rest.toLocaleString('en')}
        </Button>
      )}
      {table.remarks.map((remark) => (
        <p key={remark} className={classes.remark}>
          {remark}
        </p>
      ))}
    </div>
  );
}

function CellWords(props: {
  readonly cell: FigureCell;
  readonly row: readonly FigureCell[];
  readonly state: CaseState;
}) {
  const { cell, row, state } = props;
  const { statements } = cell;
  if (!statements || statements.length === 0) return cell.text;
  return (
    <button
      type="button"
      className={classes.words}
      title="Show the words"
      onClick={() =>
        chooseWords(state, { title: [row[0]?.text, cell.text].join(' · '), statementIds: statements })
      }
    >
      {cell.text}
    </button>
  );
}
