import { lazy, Suspense } from 'react';
import { useTemplateDialogs } from './newReportState';

const NewReportDialog = lazy(() => import('./NewReportDialog'));
const SaveTemplateDialog = lazy(() => import('./SaveTemplateDialog'));

/** The dialogs “New report” and “Save as template”; their code comes with the first use. */
export function TemplateDialogs() {
  const open = useTemplateDialogs((state) => state.open);
  return (
    <Suspense fallback={null}>
      {open === 'new' && <NewReportDialog />}
      {open === 'save' && <SaveTemplateDialog />}
    </Suspense>
  );
}
