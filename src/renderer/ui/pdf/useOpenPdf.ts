import type { Failure, SourceRow } from '@core/model';
import { useEffect, useState } from 'react';
import { type DrawablePdf, sharedPdf } from './sharedPdf';

export type OpenPdf =
  | { readonly kind: 'opening' }
  | ({ readonly kind: 'open' } & DrawablePdf)
  | { readonly kind: 'failed'; readonly error: Failure };

const opening: OpenPdf = { kind: 'opening' };

/** The source's bytes opened for drawing, for as long as the component is there; null waits for a source. */
export function useOpenPdf(source: Pick<SourceRow, 'sha256' | 'title'> | null): OpenPdf {
  const [opened, setOpened] = useState<OpenPdf>(opening);
  const sha256 = source?.sha256 ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new title is no reason to open the file again
  useEffect(() => {
    if (source === null || sha256 === null) return;
    let isWanted = true;
    setOpened(opening);
    const own = sharedPdf({ sha256, title: source.title });
    void own.opening.then((result) => {
      if (!isWanted) return;
      setOpened(result.ok ? { kind: 'open', ...result.value } : { kind: 'failed', error: result.error });
    });
    return () => {
      isWanted = false;
      own.letGo();
    };
  }, [sha256]);
  return opened;
}
