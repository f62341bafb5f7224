import type { Exporter } from '@core/export/types';
import { app } from '@renderer/app/appContext';
import { useState } from 'react';
import { rememberSettings, useExportDialog } from './exportDialogState';
import { exportInWorker } from './exportInWorker';
import type { ExportChoice } from './exportMessages';
import { fileNameFor } from './fileName';
import { tellSaved } from './tellSaved';
import type { TargetChoice } from './useExportTargets';

export type ExportProgress =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'making'; readonly step: string; cancel(): void }
  | { readonly kind: 'failed'; readonly message: string };

/** Makes a file and hands it over. A cancelled one leaves nothing behind. */
export function useExport(): {
  readonly progress: ExportProgress;
  save(exporter: Exporter, target: TargetChoice, choice: ExportChoice): Promise<void>;
} {
  const [progress, setProgress] = useState<ExportProgress>({ kind: 'choosing' });

  async function save(exporter: Exporter, target: TargetChoice, choice: ExportChoice): Promise<void> {
    // Which source is open changes all the time, and the open one is offered first.
    const what = target.target.kind === 'source' ? '' : target.key;
    rememberSettings(exporter.name, { what, handling: choice.handling });
    const job = exportInWorker(choice, (step) => setProgress({ kind: 'making', step, cancel: job.cancel }));
    setProgress({ kind: 'making', step: 'Gathering the case', cancel: job.cancel });
    const made = await job.output;
    if (!made.ok) {
      const { code, message } = made.error;
      setProgress(code === 'cancelled' ? { kind: 'choosing' } : { kind: 'failed', message });
      return;
    }
    const { host } = app();
    const name = fileNameFor(target.title, exporter.extension);
    const { mediaType } = exporter;
    const saved = await host.call('files.save', { name, mediaType, bytes: made.value.bytes });
    if (!saved.ok) return setProgress({ kind: 'failed', message: saved.error.message });
    const { place } = saved.value;
    if (place === null) return setProgress({ kind: 'choosing' });
    useExportDialog.setState({ open: false });
    tellSaved(host, name, place, made.value.warnings);
  }

  return { progress, save };
}
