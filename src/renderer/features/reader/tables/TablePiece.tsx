import { use } from 'react';
import { PrintedMarksContext } from '../print/PrintedMarks';
import { blockDirection } from '../text/blockDirection';
import { InlineText } from '../text/InlineText';
import { BandContext } from './BandContext';
import { Columns } from './Columns';
import { type TableBlock, type TablePlan, widthOf } from './tablePlan';
import classes from './tables.module.css';

interface TablePieceProps {
  /** The rows of this piece. */
  readonly piece: TableBlock;
  /** Where its first row stands in the table, from 0. */
  readonly firstPlace: number;
  readonly plan: TablePlan;
  readonly text: string;
  readonly continued: boolean;
}

/** Some rows of a planned table, in the columns all its pieces have. */
export function TablePiece({ piece, firstPlace, plan, text, continued }: TablePieceProps) {
  const band = use(BandContext) ?? { first: 0, end: plan.columns.length };
  const printed = use(PrintedMarksContext);
  const { columns, figures, gutter, table } = plan;
  return (
    <div
      className={classes.piece}
      data-sideways
      data-start={piece.start}
      data-end={piece.end}
      data-continued={continued || undefined}
    >
      <table
        className={classes.table}
        style={widthOf(plan)}
        aria-rowcount={table.rows.length}
        aria-colcount={columns.length}
      >
        <Columns plan={plan} band={band} />
        <tbody>
          {piece.rows.map((row, place) => (
            <tr
              key={row[0]?.start ?? place}
              aria-rowindex={firstPlace + place + 1}
              data-row-start={row[0]?.start}
              data-names={row.some(({ header }) => header) || undefined}
            >
              {gutter > 0 && (
                <td className={classes.number} data-number={(table.firstRow ?? 1) + firstPlace + place} />
              )}
              {band.first > 0 && <td />}
              {row.slice(band.first, band.end).map((cell, index) => {
                const column = band.first + index;
                const Cell = cell.header ? 'th' : 'td';
                return (
                  <Cell
                    key={column}
                    scope={cell.header ? (firstPlace + place === 0 ? 'col' : 'row') : undefined}
                    dir={blockDirection(text, cell)}
                    aria-colindex={plan.isWindowed ? column + 1 : undefined}
                    data-start={cell.start}
                    data-end={cell.end}
                    data-figures={figures[column] || undefined}
                  >
                    {cell.marks?.length || printed ? (
                      <InlineText text={text} start={cell.start} end={cell.end} marks={cell.marks} />
                    ) : (
                      // A sheet has thousands of these: a component for each would take half the time.
                      text.slice(cell.start, cell.end)
                    )}
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
