import type { Id, SourceText } from '@core/model';
import { useApp } from '@renderer/app/appContext';
import { useRow } from '@renderer/store/rows';
import { loadSourceText } from '@renderer/store/sourceTexts';
import { createContext, useEffect, useState } from 'react';

/** The newest text of the source whose cards are shown, with its SHA-256: cards say where in it they stand. */
export interface CitedText {
  readonly sourceText: SourceText;
  readonly textSha256: string;
}

export const CitedTextContext = createContext<CitedText | null>(null);

/** Loads it; null until then, and for a text whose parts have no names to be cited by. */
export function useCitedText(sourceId: Id | null): CitedText | null {
  const { database, host } = useApp();
  const source = useRow('sources', sourceId);
  const document = source?.id === sourceId ? source?.document : undefined;
  const [cited, setCited] = useState<(CitedText & { readonly document: string }) | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another text is a reason to load
  useEffect(() => {
    if (!source || document === undefined) return;
    let current = true;
    void loadSourceText(database, host, source).then((result) => {
      if (current && result.ok && hasNamedPlaces(result.value))
        setCited({ sourceText: result.value, textSha256: source.textSha256, document });
    });
    return () => {
      current = false;
    };
  }, [database, host, document]);
  return cited?.document === document ? cited : null;
}

function hasNamedPlaces({ pages, places, blocks }: SourceText): boolean {
  return Boolean(
    pages?.length || places?.length || blocks.some((block) => block.kind === 'table' && block.firstRow),
  );
}
