import type { Block } from '@core/model';
import { blockDirection } from './blockDirection';
import { InlineText } from './InlineText';
import classes from './text.module.css';

interface TableViewProps {
  readonly table: Extract<Block, { kind: 'table' }>;
  readonly text: string;
}

/** Tables of more columns get a place of their own to scroll sideways in. */
const wide = 6;

export function TableView({ table, text }: TableViewProps) {
  const columns = Math.max(0, ...table.rows.map((row) => row.length));
  const isWide = columns > wide;
  return (
    <div
      className={classes.tableFrame}
      data-start={table.start}
      data-end={table.end}
      dir={blockDirection(text, table)}
      data-wide={isWide || undefined}
      {...(isWide && { role: 'group', tabIndex: 0, 'aria-label': `Table of ${columns} columns` })}
    >
      <table className={classes.table}>
        <tbody>
          {table.rows.map((row, place) => (
            <tr key={row[0]?.start ?? place}>
              {row.map((cell, column) => {
                const Cell = cell.header ? 'th' : 'td';
                return (
                  <Cell
                    // biome-ignore lint/suspicious/noArrayIndexKey: cells never change; empty ones share a start
                    key={column}
                    scope={cell.header ? (place === 0 ? 'col' : 'row') : undefined}
                    dir={blockDirection(text, cell)}
                    data-start={cell.start}
                    data-end={cell.end}
                  >
                    <InlineText text={text} start={cell.start} end={cell.end} marks={cell.marks} />
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
