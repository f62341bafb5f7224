import type { Scene } from '../figures/scene/scene';
import type { CaseState } from '../model/caseState';
import type { JournalEntry } from '../model/change';
import type { Id } from '../model/id';
import type { Result } from '../model/result';
import type { SourceText } from '../model/sourceText';

/** What to hand over. `case` means the case's report for document formats, or all annotated sources without one. */
export type ExportTarget =
  | { readonly kind: 'report'; readonly id: Id }
  | { readonly kind: 'source'; readonly id: Id }
  | { readonly kind: 'case' };

/** A picture as pixels. */
export interface PaintedPicture {
  readonly png: Uint8Array;
  /** In CSS pixels; the picture may have more pixels than that. */
  readonly width: number;
  readonly height: number;
}

/** How a case file is made, where it is not the whole case with its history. */
export interface CaseFileChoice {
  /** Only these sources, with what rests on them; absent: all. */
  readonly sources?: readonly Id[];
  /** Passages with this tag are struck out everywhere, and received documents left out; absent: nothing is. */
  readonly strikeOut?: Id;
  /** Encrypts the file; absent or empty: it is not. */
  readonly passphrase?: string;
  /** Who hands over. */
  readonly by?: string;
}

/** Everything an exporter may read. Reading is lazy where it costs. */
export interface ExportInput {
  readonly state: CaseState;
  readonly target: ExportTarget;
  /** The instant written into the export, ISO 8601 UTC; exports are otherwise reproducible. */
  readonly at: string;
  /** The stored source text of a source. */
  sourceText(sourceId: Id): Promise<Result<SourceText>>;
  /** A blob of the vault by area and SHA-256: a source as it was received, a stored text. */
  blob(area: 'sources' | 'texts', sha256: string): Promise<Result<Uint8Array>>;
  /** Paints a picture of the case; absent where nothing can paint, and null where it is too large to. */
  painted?(scene: Scene): Promise<PaintedPicture | null>;
  /** The user's template document, whose look a Word document takes; only the `docx` format asks. */
  readonly houseStyle?: { readonly fileName: string; readonly bytes: Uint8Array };
  /** Lays out HTML (UTF-8) without references on paper as a PDF; absent where nothing can. Fails with a sentence. */
  printed?(html: Uint8Array): Promise<Result<Uint8Array>>;
  /** The handling mark the analyst gives the whole export; absent or empty: the marks of its sources. */
  readonly handling?: string;
  /** Only the `assay` format asks. */
  readonly caseFile?: CaseFileChoice;
  /** The case's journal; only the `assay` format asks. */
  journal(): Promise<Result<readonly JournalEntry[]>>;
}

export interface ExportOutput {
  readonly bytes: Uint8Array;
  /** Sentences about what this format could not hold, or what is missing. */
  readonly warnings: readonly string[];
}

/** One format out. Its folder holds the writer; `registry.ts` lists it. */
export interface Exporter {
  /** The name on the command line: `docx`, `xlsx`, `jsonld`. */
  readonly name: string;
  /** For people: “Word document”. */
  readonly label: string;
  /** One sentence on what the file holds and who it is for. */
  readonly description: string;
  /** Without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Under which heading a list shows it. */
  readonly group: 'Document' | 'Tables' | 'For other programs' | 'Bibliography' | 'Case';
  /** Set where it is about one source of certain kinds: their names, as `SourceRow.kind` has them. */
  readonly sourceKinds?: readonly string[];
  /** `document`: the report or annotated sources; `case`: rows of the whole case, or of one source. */
  readonly scope: 'document' | 'case';
  export(input: ExportInput): Promise<Result<ExportOutput>>;
}
