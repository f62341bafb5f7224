import { lazy, Suspense } from 'react';
import { useImportJob } from './importJob';

const ImportReport = lazy(() => import('./ImportReport'));

const ExchangeReport = lazy(() => import('../exchange/ExchangeReport'));

/** The dialogs “Import report” and on work on sources; their code comes with the first use. */
export function ImportReportDialog() {
  const isOpen = useImportJob((state) => state.isReportOpen && state.runs.length > 0);
  const exchange = useImportJob((state) => state.openExchange);
  return (
    <Suspense fallback={null}>
      {isOpen && <ImportReport />}
      {exchange && <ExchangeReport outcome={exchange} />}
    </Suspense>
  );
}
