import type { Result } from '../model/result';
import type { SourceText } from '../model/sourceText';

/** What a document says of itself. Null where it says nothing; the analyst may fill it in. */
export interface DocumentMetadata {
  readonly title: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  /** ISO 8601, as exact as the document gives it. */
  readonly publishedAt: string | null;
  readonly language: string | null;
  readonly address: string | null;
}

/** What an importer makes of the bytes. Same bytes, same importer version: same outcome. */
export interface ImportedDocument {
  readonly sourceText: SourceText;
  readonly metadata: DocumentMetadata;
  readonly encoding: string | null;
  /** Sentences for the user about what could not be kept. */
  readonly warnings: readonly string[];
}

export interface ImportInput {
  readonly bytes: Uint8Array;
  /** As given by the user; used in messages and as a last hint of the type, never trusted. */
  readonly fileName: string;
  /** Told now and then how far reading has come, in parts of the document (pages) where it has parts. */
  readonly onProgress?: (done: number, all: number) => void;
}

/** One format. Its folder holds the reader; `registry.ts` lists it. */
export interface Importer {
  /** Stored with the source: `txt`, `markdown`, `html`, `docx`. */
  readonly name: string;
  /** Raised whenever the same bytes would give another text. */
  readonly version: string;
  /** For people: “Web page (HTML)”. */
  readonly label: string;
  /** File endings without the dot, for file choosers and as a hint. */
  readonly extensions: readonly string[];
  /** The largest file taken, in bytes; the message names it. */
  readonly maximumBytes: number;
  /** How sure this format is that the bytes are its own, 0–1, from the content first and the name last. Cheap. */
  recognise(input: ImportInput): number;
  read(input: ImportInput): Promise<Result<ImportedDocument>>;
}
