import type { Id } from '../model/id';
import type { Result } from '../model/result';
import type { Area, Fact, Reading } from '../model/rows';
import type { SourceText } from '../model/sourceText';
import type { CompanionFile } from './savedPage/companionFiles';

/** What a document says of itself. Null where it says nothing; the analyst may fill it in. */
export interface DocumentMetadata {
  readonly title: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  /** ISO 8601, as exact as the document gives it. */
  readonly publishedAt: string | null;
  readonly language: string | null;
  readonly address: string | null;
  /** When it was captured, as the file says; ISO 8601. */
  readonly capturedAt: string | null;
  /** What else it says of itself, in its own names: `Message-ID`, `Received`, `Camera`. Shown on the source's sheet. */
  readonly facts: readonly Fact[];
}

/** A file inside a file: an attachment, a member of an archive. It is taken in as a source of its own. */
export interface ContainedFile {
  /** Its path or name inside, with `/` between folders. Never used to write a file. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** As the container says; ISO 8601, or null. */
  readonly modifiedAt: string | null;
  /** Where and when it was captured, as the container says; go before what the file itself says. */
  readonly address?: string | null;
  readonly capturedAt?: string | null;
  /** How it is to be read, as far as the container knows: the encoding a server named. */
  readonly reading?: Reading;
  /** What was saved along with it, where it is a web page; see `ImportInput`. */
  readonly companions?: readonly CompanionFile[];
}

/** A comment or highlight made with another tool, found in the file. It becomes a highlight. */
export interface FoundAnnotation {
  /** UTF-16 code units into the source text, `end` exclusive. May be empty only where there are areas. */
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
  readonly areas?: readonly Area[];
  /** What was written there; paragraphs parted by `\n`. Null for a mark without words. */
  readonly note: string | null;
  readonly author: string | null;
  /** ISO 8601, or null. */
  readonly at: string | null;
  /** Set where Assay itself wrote it: the highlight it stands for, and what others have answered to it since, or null. */
  readonly own?: { readonly highlight: Id; readonly answers: string | null };
}

/** A picture inside a document, as it is in the file. */
export interface DocumentPicture {
  /** Only what browsers decode and cannot run: png, jpeg, gif, webp, bmp, avif. Never svg. */
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** What an importer makes of the bytes. Same bytes, same importer version: same outcome. */
export interface ImportedDocument {
  readonly sourceText: SourceText;
  readonly metadata: DocumentMetadata;
  readonly encoding: string | null;
  /** Sentences for the user about what could not be kept. */
  readonly warnings: readonly string[];
  /** Files inside this one that are sources of their own. */
  readonly contains?: readonly ContainedFile[];
  readonly annotations?: readonly FoundAnnotation[];
  /** Of `ImportInput.companions`, what the document shows: it belongs to the document as its bytes do. */
  readonly companions?: readonly CompanionFile[];
}

/** What came out of a file that only holds other files. */
export interface UnpackedFiles {
  readonly files: readonly ContainedFile[];
  /** Sentences on what was left out. */
  readonly warnings: readonly string[];
}

export interface ImportInput {
  readonly bytes: Uint8Array;
  /** As given by the user; used in messages and as a last hint of the type, never trusted. */
  readonly fileName: string;
  /** What the analyst chose. An importer heeds what it names in `choices`. */
  readonly reading?: Reading;
  /** Files a browser saved along with the page, in a folder beside it. */
  readonly companions?: readonly CompanionFile[];
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
  /** What of `ImportInput.reading` it heeds, so that the analyst can read a file again otherwise. */
  readonly choices?: readonly (keyof Reading)[];
  /** How sure this format is that the bytes are its own, 0–1, from the content first and the name last. Cheap. */
  recognise(input: ImportInput): number;
  read(input: ImportInput): Promise<Result<ImportedDocument>>;
  /** The pictures its picture blocks point to, in order, read out of the same bytes when they are to be drawn. */
  pictures?(input: ImportInput): Promise<readonly DocumentPicture[]>;
}

/** A format that only holds other files and is no document itself: an archive, a mailbox. */
export interface ContainerFormat extends Omit<Importer, 'read' | 'pictures' | 'version' | 'choices'> {
  unpack(input: ImportInput): Promise<Result<UnpackedFiles>>;
}
