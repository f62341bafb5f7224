import type { SourceRow } from '@core/model';
import { useEffect, useState } from 'react';
import { DrawingQueue } from './DrawingQueue';
import { openPdf } from './openPdf';
import type { OpenPdf } from './PdfContext';

/** The source's bytes opened for drawing, for as long as the component is there. */
export function useOpenPdf({ sha256, title }: Pick<SourceRow, 'sha256' | 'title'>): OpenPdf {
  const [opened, setOpened] = useState<OpenPdf>({ kind: 'opening' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new title is no reason to open the file again
  useEffect(() => {
    let isWanted = true;
    setOpened({ kind: 'opening' });
    const opening = openPdf({ sha256, title });
    void opening.then((result) => {
      if (!isWanted) return;
      setOpened(
        result.ok
          ? { kind: 'open', pdf: result.value, queue: new DrawingQueue() }
          : { kind: 'failed', error: result.error },
      );
    });
    return () => {
      isWanted = false;
      void opening.then((result) => (result.ok ? result.value.loadingTask.destroy() : undefined));
    };
  }, [sha256]);
  return opened;
}
