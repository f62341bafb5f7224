import { Button } from '@mantine/core';
import { runCommand } from '@renderer/app/commands/registry';
import { PaneSkeleton } from '@renderer/app/shell/PaneSkeleton';
import { useWorkspace } from '@renderer/app/workspace';
import { useRows } from '@renderer/store/rows';
import { EmptyState } from '@renderer/ui/EmptyState';
import { Pane } from '@renderer/ui/Pane';
import { lazy, Suspense } from 'react';
import { ReportHead } from './ReportHead';
import classes from './ReportPane.module.css';

const ReportEditor = lazy(() => import('./editor/ReportEditor'));

/** The report beside its source. */
export function ReportPane() {
  const reports = useRows('reports');
  const wanted = useWorkspace((state) => state.reportId);
  if (!reports) return <PaneSkeleton />;
  const report = reports.find((row) => row.id === wanted) ?? reports[0];
  if (!report)
    return (
      <Pane title="Report">
        <EmptyState text="A report is where every sentence leads back to the words it rests on. Begin one, then press Q on a highlight to quote it.">
          <Button onClick={() => runCommand('report.new')}>New report</Button>
          <Button variant="default" onClick={() => runCommand('report.newFromTemplate')}>
            From a template…
          </Button>
        </EmptyState>
      </Pane>
    );
  return (
    <div className={classes.pane}>
      <ReportHead report={report} reports={reports} />
      <Suspense fallback={<PaneSkeleton />}>
        <ReportEditor key={report.id} report={report} />
      </Suspense>
    </div>
  );
}
