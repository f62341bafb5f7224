import { lazy, Suspense } from 'react';
import { useImportJob } from './importJob';

const ImportReport = lazy(() => import('./ImportReport'));

const ExchangeReport = lazy(() => import('../exchange/ExchangeReport'));

const ReviewDialog = lazy(() => import('../review/ReviewDialog'));

/** The dialogs “Import report” and on work on sources; their code comes with the first use. */
export function ImportReportDialog() {
  const isOpen = useImportJob((state) => state.isReportOpen && state.runs.length > 0);
  const exchange = useImportJob((state) => state.openExchange);
  return (
    <Suspense fallback={null}>
      {isOpen && <ImportReport />}
      {exchange &&
        (exchange.review ? (
          <ReviewDialog key={exchange.number} outcome={exchange} review={exchange.review} />
        ) : (
          <ExchangeReport outcome={exchange} />
        ))}
    </Suspense>
  );
}
