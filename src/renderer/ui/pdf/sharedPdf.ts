import { ok, type Result, type SourceRow } from '@core/model';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { DrawingQueue } from './DrawingQueue';
import { openPdf } from './openPdf';

/** A source's pages, ready to be drawn. */
export interface DrawablePdf {
  readonly pdf: PDFDocumentProxy;
  readonly queue: DrawingQueue;
}

interface Shared {
  readonly opening: Promise<Result<DrawablePdf>>;
  users: number;
}

/** Milliseconds a document that nothing shows any more is kept: the next source may be this one again. */
const keptFor = 5_000;

const shared = new Map<string, Shared>();

/** The document of a source, opened once for all that draw from it. `letGo` when it is no longer needed. */
export function sharedPdf(source: Pick<SourceRow, 'sha256' | 'title'>): {
  readonly opening: Promise<Result<DrawablePdf>>;
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

async function open(source: Pick<SourceRow, 'sha256' | 'title'>): Promise<Result<DrawablePdf>> {
  const opened = await openPdf(source);
  if (opened.ok) return ok({ pdf: opened.value, queue: new DrawingQueue() });
  // Asked for again it is tried again.
  shared.delete(source.sha256);
  return opened;
}

async function closeUnused(sha256: string, entry: Shared): Promise<void> {
  if (entry.users > 0 || shared.get(sha256) !== entry) return;
  shared.delete(sha256);
  const opened = await entry.opening;
  if (opened.ok) await opened.value.pdf.loadingTask.destroy();
}
