import type { Failure, SourceRow, SourceText } from '@core/model';
import { useApp } from '@renderer/app/appContext';
import { useEffect, useState } from 'react';
import { loadSourceText } from './sourceTexts';

export type LoadedText =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly sourceText: SourceText; readonly document: string }
  | { readonly kind: 'failed'; readonly error: Failure };

/** The text of the given source, loaded when the source changes. */
export function useSourceText(source: SourceRow | null): LoadedText {
  const { database, host } = useApp();
  const [loaded, setLoaded] = useState<LoadedText>({ kind: 'loading' });
  const document = source?.document ?? null;
  const title = source?.title ?? '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new title is no reason to load the text again
  useEffect(() => {
    let current = true;
    setLoaded({ kind: 'loading' });
    if (document === null) return;
    void loadSourceText(database, host, { document, title }).then((result) => {
      if (!current) return;
      setLoaded(
        result.ok
          ? { kind: 'ready', sourceText: result.value, document }
          : { kind: 'failed', error: result.error },
      );
    });
    return () => {
      current = false;
    };
  }, [database, host, document]);
  return loaded;
}
