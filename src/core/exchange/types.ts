import type { TakeInInput, TakenIn } from '../import/takeIn';
import type { CaseState } from '../model/caseState';
import type { Operation } from '../model/change';
import type { Id } from '../model/id';
import type { Result } from '../model/result';
import type { SourceVersion } from '../model/rows';
import type { SourceText } from '../model/sourceText';
import type { DocxReview } from './docxReview/reviewChange';

/**
 * What became of one thing in an exchange file.
 * - `exact`: a highlight where the file says, on the words it says.
 * - `moved`: a highlight where its words were found, which is not where the file says.
 * - `taken`: something without a place in a text: a source, a tag, a note.
 * - `known`: the case has it already; nothing was changed.
 * - `ambiguous`, `not-found`, `no-source`: not attached; its place is not clear, not there, or its source is not.
 * - `left-out`: something a case has no place for, or that is not valid.
 * - `tolerated`: a mistake of the program that wrote the file, read as it was most likely meant.
 */
export const exchangeFates = [
  'exact',
  'moved',
  'taken',
  'known',
  'ambiguous',
  'not-found',
  'no-source',
  'left-out',
  'tolerated',
] as const;
export type ExchangeFate = (typeof exchangeFates)[number];

/** One line of the report: a thing in the file, by name, and what became of it. */
export interface ExchangeLine {
  /** What it is, in the words of its format: `Annotation`, `Code`, `PlainTextSelection`. */
  readonly kind: string;
  /** By which the user knows it: its name, its words, its number in the file. */
  readonly name: string;
  /** The beginning of the words it is about, where its name does not say them; else empty. */
  readonly words: string;
  readonly fate: ExchangeFate;
  /** A sentence on why, or on what to know; empty where the fate says it all. */
  readonly message: string;
  readonly highlightId: Id | null;
  readonly sourceId: Id | null;
}

/** What taking an exchange file in comes to. Nothing of it is stored yet. */
export interface ExchangeOutcome {
  /** What the user did, for the history: “Take in 12 annotations”. */
  readonly label: string;
  /** In an order in which they can be carried out. Sources are among them. */
  readonly operations: readonly Operation[];
  /** What has to be stored for the new sources; their rows are in the operations. */
  readonly sources: readonly TakenIn[];
  readonly lines: readonly ExchangeLine[];
  /** Of a reviewed document: its changes one by one. The operations are those of all but deletions. */
  readonly review?: DocxReview;
}

/** The case a file is taken into, and how its texts are reached. */
export interface ExchangeContext {
  readonly caseId: Id;
  /** Never changed here. */
  readonly state: CaseState;
  /** Ids that rows of other cases have where all cases lie in one store: not to be given to rows of this one. */
  readonly idsElsewhere?: ReadonlySet<Id>;
  /** The instant of taking in, ISO 8601 UTC. */
  readonly at: string;
  /** The analyst. */
  readonly by: string;
  /** Refuse a file that is not as its standard has it, instead of reading what it most likely means. */
  readonly isStrict?: boolean;
  /** A stored source text, by its `document` hash. */
  textOf(version: StoredText): Promise<Result<SourceText>>;
  /** The received bytes of a source of the case. */
  bytesOf(source: Pick<SourceVersion, 'sha256' | 'fileName'>): Promise<Result<Uint8Array>>;
  /** Reads a file inside the exchange file into a source. */
  readSource(input: TakeInInput): Promise<Result<TakenIn>>;
  /** Told now and then how far it is. */
  onProgress?(done: number, all: number): void;
}

/** Which stored text, and whose, for messages. */
export interface StoredText {
  readonly document: string;
  readonly title: string;
}

export interface ExchangeInput {
  readonly bytes: Uint8Array;
  /** For messages. */
  readonly fileName: string;
}

/** One format by which programs hand over work on sources. Its folder holds the reader; `registry.ts` lists it. */
export interface ExchangeFormat {
  readonly name: 'annotations' | 'qdpx' | 'qdc' | 'docx-review';
  /** For people: “Annotations (W3C JSON-LD)”. */
  readonly label: string;
  /** File endings without the dot, for file choosers. */
  readonly extensions: readonly string[];
  /** The largest file taken, in bytes. */
  readonly maximumBytes: number;
  /** Whether the bytes are of this format, by their content alone. Cheap. */
  recognise(input: ExchangeInput): boolean;
  /** Fails with a sentence that names the file where nothing of it can be read. */
  takeIn(input: ExchangeInput, context: ExchangeContext): Promise<Result<ExchangeOutcome>>;
}
