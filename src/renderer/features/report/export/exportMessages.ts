import type { ExportPreview } from '@core/export/preview/preview';
import type { CaseFileChoice, ExportOutput, ExportTarget } from '@core/export/types';
import type { JournalEntry, Result, Rows, SourceText, TableName } from '@core/model';
import type { KeptTemplate } from './exportDialogState';

/** What goes out, as chosen in the dialog. */
export interface ExportChoice {
  readonly format: string;
  readonly target: ExportTarget;
  /** The handling mark of the whole; empty: those of its sources. */
  readonly handling: string;
  /** Of a Word document: the template whose look it takes. */
  readonly houseStyle?: KeptTemplate;
  /** How a case file is made. */
  readonly caseFile?: CaseFileChoice;
}

/** What the page asks of the export worker: a file, or what it would hold. */
export interface ExportRequest extends ExportChoice {
  readonly at: string;
  readonly rows: { readonly [Name in TableName]: readonly Rows[Name][] };
  readonly isPreview: boolean;
}

/** What comes of a request: the file or, where a preview was asked for, that. */
export type Exported = ExportOutput | ExportPreview;

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
  | { readonly kind: 'done'; readonly result: Result<Exported> };
