import type { ExportOutput, ExportTarget } from '@core/export/types';
import type { JournalEntry, Result, Rows, SourceText, TableName } from '@core/model';

/** What the page asks of the export worker. */
export interface ExportRequest {
  readonly format: string;
  readonly target: ExportTarget;
  readonly at: string;
  readonly rows: { readonly [Name in TableName]: readonly Rows[Name][] };
}

/** What the worker may ask back: heavy things are sent only when a format needs them. */
export type ExportNeed =
  | { readonly kind: 'text'; readonly sourceId: string }
  | { readonly kind: 'blob'; readonly area: 'sources' | 'texts'; readonly sha256: string }
  | { readonly kind: 'print'; readonly html: Uint8Array }
  | { readonly kind: 'journal' };

export type NeedAnswer = Result<SourceText | Uint8Array | readonly JournalEntry[]>;

export type ToWorker =
  | { readonly kind: 'export'; readonly request: ExportRequest }
  | { readonly kind: 'answer'; readonly number: number; readonly answer: NeedAnswer };

export type FromWorker =
  | { readonly kind: 'need'; readonly number: number; readonly need: ExportNeed }
  | { readonly kind: 'done'; readonly result: Result<ExportOutput> };
