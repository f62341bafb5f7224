import { ok, type Result, type SourceRow } from '@core/model';
import { DrawingQueue } from './DrawingQueue';
import type { DrawablePages } from './drawablePages';
import { openPdf } from './openPdf';
import { openPicture } from './picture/openPicture';

/** The source whose pages are drawn. */
export type PagedSource = Pick<SourceRow, 'sha256' | 'title' | 'kind'>;

/** A source's pages, ready to be drawn. */
export interface SharedPages {
  readonly pages: DrawablePages;
  readonly queue: DrawingQueue;
}

interface Shared {
  readonly opening: Promise<Result<SharedPages>>;
  users: number;
}

/** Milliseconds a document that nothing shows any more is kept: the next source may be this one again. */
const keptFor = 5_000;

const shared = new Map<string, Shared>();

/** The document of a source, opened once for all that draw from it. `letGo` when it is no longer needed. */
export function sharedPages(source: PagedSource): {
  readonly opening: Promise<Result<SharedPages>>;
  letGo(): void;
} {
  const { sha256 } = source;
  let entry = shared.get(sha256);
  if (!entry) {
    entry = { opening: open(source), users: 0 };
    shared.set(sha256, entry);
  }
  const own = entry;
  own.users++;
  return {
    opening: own.opening,
    letGo: () => {
      own.users--;
      setTimeout(() => closeUnused(sha256, own), keptFor);
    },
  };
}

async function open(source: PagedSource): Promise<Result<SharedPages>> {
  const opened = source.kind === 'image' ? await openPicture(source) : await openPdf(source);
  if (opened.ok) return ok({ pages: opened.value, queue: new DrawingQueue() });
  // Asked for again it is tried again.
  shared.delete(source.sha256);
  return opened;
}

async function closeUnused(sha256: string, entry: Shared): Promise<void> {
  if (entry.users > 0 || shared.get(sha256) !== entry) return;
  shared.delete(sha256);
  const opened = await entry.opening;
  if (opened.ok) opened.value.pages.close();
}
