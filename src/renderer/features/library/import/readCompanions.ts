import type { CompanionFile } from '@core/import/savedPage/companionFiles';
import type { KeptBlobs } from './incomingFile';

/** The bytes of what was saved along with a page. What cannot be read is empty: the page names it. */
export function readCompanions(companions: KeptBlobs['companions']): Promise<CompanionFile[]> {
  return Promise.all(
    companions.map(async ({ path, file }) => ({
      path,
      bytes: new Uint8Array(await file.arrayBuffer().catch(() => new ArrayBuffer(0))),
    })),
  );
}
