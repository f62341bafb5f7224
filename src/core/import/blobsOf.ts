import type { TakenIn } from './takeIn';

/** A blob of the vault, by its area and name. */
export interface NamedBlob {
  readonly area: 'sources' | 'texts';
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/** Everything of a source that is stored apart from its row. */
export function blobsOf({ source, bytes, document, companions }: TakenIn): NamedBlob[] {
  return [
    { area: 'sources', sha256: source.sha256, bytes },
    { area: 'texts', sha256: source.document, bytes: document },
    ...(companions && source.companions
      ? [{ area: 'sources' as const, sha256: source.companions.sha256, bytes: companions }]
      : []),
  ];
}
