import type { Failure } from '@core/model';
import { useEffect, useState } from 'react';
import { type PagedSource, type SharedPages, sharedPages } from './sharedPages';

export type OpenPages =
  | { readonly kind: 'opening' }
  | ({ readonly kind: 'open' } & SharedPages)
  | { readonly kind: 'failed'; readonly error: Failure };

const opening: OpenPages = { kind: 'opening' };

/** The source's bytes opened for drawing, for as long as the component is there; null waits for a source. */
export function useOpenPages(source: PagedSource | null): OpenPages {
  const [opened, setOpened] = useState<OpenPages>(opening);
  const sha256 = source?.sha256 ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new title is no reason to open the file again
  useEffect(() => {
    if (source === null || sha256 === null) return;
    let isWanted = true;
    setOpened(opening);
    const own = sharedPages({ sha256, title: source.title, kind: source.kind });
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
