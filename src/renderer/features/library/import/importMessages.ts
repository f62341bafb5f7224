import type { TakeInInput } from '@core/import/takeIn';
import type { TakenFile } from '@core/import/takeInAll';

/** What the page sends to a worker. */
export type ToImportWorker =
  /** `alone`: without what is in the file (attachments, members). */
  | { readonly kind: 'read'; readonly input: TakeInInput; readonly alone: boolean }
  /** One more file may be sent: the page is done with one it got. */
  | { readonly kind: 'more' };

/** What a worker answers for the file it reads: any number of files and steps, then one `end`. */
export type FromImportWorker =
  | { readonly kind: 'file'; readonly file: TakenFile }
  /** It holds work on sources, which waits for the sources of the same import; its bytes come back. */
  | { readonly kind: 'exchange'; readonly bytes: Uint8Array }
  /** How far the reading has come, in the document's parts (pages). */
  | { readonly kind: 'step'; readonly done: number; readonly all: number }
  | { readonly kind: 'end' };

/** As many files of an archive may be on their way to the page: it is to be bound by what the page can store. */
export const filesOnTheWay = 8;
