import { lazy, Suspense } from 'react';
import { useExportDialog } from './exportDialogState';

const ExportForm = lazy(() => import('./ExportForm'));

/** The dialog “Export”; its code comes with the first use. */
export function ExportDialog() {
  const open = useExportDialog((state) => state.open);
  return <Suspense fallback={null}>{open && <ExportForm />}</Suspense>;
}
