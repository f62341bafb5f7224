import { lazy, Suspense } from 'react';
import { useImportJob } from './importJob';

const ImportReport = lazy(() => import('./ImportReport'));

/** The dialog “Import report”; its code comes with the first use. */
export function ImportReportDialog() {
  const isOpen = useImportJob((state) => state.isReportOpen && state.runs.length > 0);
  return <Suspense fallback={null}>{isOpen && <ImportReport />}</Suspense>;
}
