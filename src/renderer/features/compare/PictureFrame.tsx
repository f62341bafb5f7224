import type { FigureSpec, FigureTable } from '@core/figures';
import type { CaseState } from '@core/model';
import { Switch } from '@mantine/core';
import type { ReactNode } from 'react';
import { useCompareState } from './compareState';
import { FigureButtons } from './FigureButtons';
import classes from './PictureFrame.module.css';
import { ScopeBar } from './scope/ScopeBar';
import { TableOfFigure } from './TableOfFigure';

interface PictureFrameProps {
  readonly title: string;
  /** How much is shown, in a line: “12 claims × 6 origins”. */
  readonly summary: string;
  /** Choices of this picture alone, and what can be made of it. */
  readonly tools?: ReactNode;
  readonly spec: FigureSpec;
  readonly state: CaseState;
  /** The same as a table; made only when it is looked at. */
  readonly table: () => FigureTable;
  /** The picture; it scrolls by itself. */
  readonly children: ReactNode;
}

/** What stands round every picture: its name and extent, what it is narrowed to, and the same as a table. */
export function PictureFrame({ title, summary, tools, spec, state, table, children }: PictureFrameProps) {
  const asTable = useCompareState((compare) => compare.asTable);
  return (
    <div className={classes.frame}>
      <div className={classes.head}>
        <h2 className={classes.title}>{title}</h2>
        <span className={classes.summary} role="status" aria-label="Shown">
          {summary}
        </span>
        <div className={classes.tools}>
          {tools}
          <FigureButtons spec={spec} />
          <Switch
            size="xs"
            label="As a table"
            checked={asTable}
            onChange={(event) => useCompareState.setState({ asTable: event.currentTarget.checked })}
          />
        </div>
      </div>
      <ScopeBar state={state} />
      {asTable ? <TableOfFigure table={table()} state={state} /> : children}
    </div>
  );
}
