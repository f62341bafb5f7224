import { type Id, newId } from '../model/id';
import { ok, type Result } from '../model/result';
import type { Fact, HighlightRow, Reading, SourceContainer, SourceRow } from '../model/rows';
import type { SourceText } from '../model/sourceText';
import { countCodePoints } from '../text/codePoints';
import { sha256Hex } from '../text/hash';
import { detectLanguage } from './detectLanguage';
import { nameWithoutEnding } from './fileName';
import { highlightsOf } from './foundAnnotations';
import { importDocument } from './importDocument';
import { type CompanionFile, packCompanions } from './savedPage/companionFiles';
import { encodeSourceText } from './sourceTextJson';
import type { ContainedFile, DocumentMetadata } from './types';

/** A file to be taken into a case. */
export interface TakeInInput {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** Where the file lay, when the host can tell. */
  readonly filePath: string | null;
  readonly caseId: Id;
  /** The instant of taking in, ISO 8601 UTC. */
  readonly at: string;
  /** The analyst. */
  readonly by: string;
  /** The source's id; a new one when not given. */
  readonly id?: Id;
  /** When the file was last changed, as the folder or archive says; ISO 8601. */
  readonly fileModifiedAt?: string | null;
  /** What the file came in, when it came in another. */
  readonly partOf?: SourceContainer;
  /** What the container knows of where and when it was captured; goes before what the file says. */
  readonly captured?: { readonly address: string | null; readonly at: string | null };
  /** See `ImportInput`. */
  readonly reading?: Reading;
  /** See `ImportInput`. */
  readonly companions?: readonly CompanionFile[];
  /** See `ImportInput`. */
  readonly onProgress?: (done: number, all: number) => void;
}

/** Everything that has to be stored for a source. */
export interface TakenIn {
  /** The row, with `originId` null: the caller finds or makes the origin. */
  readonly source: SourceRow;
  /** The stored source text (see `encodeSourceText`); its SHA-256 is `source.document`. */
  readonly document: Uint8Array;
  readonly sourceText: SourceText;
  /** The received bytes; their SHA-256 is `source.sha256`. */
  readonly bytes: Uint8Array;
  /** What was kept of the files saved along with a page, packed; its SHA-256 is `source.companions.sha256`. */
  readonly companions: Uint8Array | null;
  /** Comments and marks of other tools found in the file. */
  readonly highlights: readonly HighlightRow[];
  /** Which of `highlights` Assay itself once wrote into the file, with what others have answered to them since. */
  readonly ownHighlights: ReadonlyMap<Id, string | null>;
  /** Files in this one that are sources of their own. Not read yet. */
  readonly contains: readonly ContainedFile[];
  /** A name for the origin: the publisher the document names, else the host of its address, else null. */
  readonly originName: string | null;
}

/**
 * Turns a file into a source: reads it, hashes it, and fills in title, language and dates. Never
 * throws. Fails as `importDocument` does, with a sentence that names the file.
 */
export async function takeIn(input: TakeInInput): Promise<Result<TakenIn>> {
  const { bytes, fileName, filePath, at, by } = input;
  const { companions: beside, onProgress, reading } = input;
  const read = await importDocument({
    bytes,
    fileName,
    ...(reading && { reading }),
    ...(beside && { companions: beside }),
    ...(onProgress && { onProgress }),
  });
  if (!read.ok) return read;
  const { sourceText, metadata, encoding, warnings, importer, reading: heeded } = read.value;
  const { companions: shown = [] } = read.value;
  const companions = shown.length > 0 ? packCompanions(shown) : null;
  const document = encodeSourceText(sourceText);
  const stated = input.captured?.address ?? metadata.address;
  const address = stated !== null && stated.length <= 8_000 ? stated : null;
  const capturedAt = input.captured?.at ?? metadata.capturedAt;
  const facts = [...disagreements(input, metadata), ...metadata.facts];
  const source: SourceRow = {
    id: input.id ?? newId(),
    caseId: input.caseId,
    createdAt: at,
    createdBy: by,
    updatedAt: at,
    deletedAt: null,
    title: clipped(metadata.title ?? firstHeading(sourceText) ?? nameWithoutEnding(fileName), 2_000),
    kind: importer.name,
    fileName: clipped(fileName, 1_000),
    filePath: filePath !== null && filePath.length <= 4_000 ? filePath : null,
    size: bytes.length,
    sha256: sha256Hex(bytes),
    document: sha256Hex(document),
    textSha256: sha256Hex(sourceText.text),
    characters: countCodePoints(sourceText.text),
    importer,
    encoding,
    language: metadata.language ?? (await detectLanguage(sourceText.text)),
    originId: null,
    author: optional(metadata.author, 2_000),
    publisher: optional(metadata.publisher, 2_000),
    publishedAt: metadata.publishedAt,
    address,
    importedAt: at,
    warnings: warnings.slice(0, 200).map((warning) => clipped(warning, 2_000)),
    note: null,
    ...(isDate(capturedAt) && { capturedAt }),
    ...(isDate(input.fileModifiedAt) && { fileModifiedAt: input.fileModifiedAt }),
    ...(facts.length > 0 && { facts: facts.slice(0, 200).map(clippedFact) }),
    ...(input.partOf && { partOf: input.partOf }),
    ...(companions && { companions: { sha256: sha256Hex(companions), files: shown.length } }),
    ...(Object.keys(heeded).length > 0 && { reading: heeded }),
  };
  return ok({
    source,
    document,
    sourceText,
    bytes,
    companions,
    highlights: highlightsOf(source, sourceText, read.value.annotations ?? []),
    ownHighlights: new Map(
      (read.value.annotations ?? []).flatMap(({ own }) => (own ? [[own.highlight, own.answers]] : [])),
    ),
    contains: read.value.contains ?? [],
    originName: source.publisher ?? hostOf(address),
  });
}

const fileCaptured = 'Captured, says the file';
const fileAddress = 'Address, says the file';

/** The names of the facts in which a file disagrees with what it came in; they belong beside those it disagrees with. */
export const statedElsewhere: readonly string[] = [fileCaptured, fileAddress];

/** What the file says of its capture where what it came in says otherwise: both are kept. */
function disagreements(
  { captured }: TakeInInput,
  { address, capturedAt }: Pick<DocumentMetadata, 'address' | 'capturedAt'>,
): Fact[] {
  const facts: Fact[] = [];
  if (captured?.at && capturedAt && Date.parse(captured.at) !== Date.parse(capturedAt))
    facts.push({ name: fileCaptured, value: capturedAt });
  if (captured?.address && address && captured.address !== address)
    facts.push({ name: fileAddress, value: address });
  return facts;
}

/** The text of the first heading among the first blocks: one further down is a chapter's. */
function firstHeading({ text, blocks }: SourceText): string | null {
  const heading = blocks.slice(0, 10).find((block) => block.kind === 'heading');
  const title = heading ? text.slice(heading.start, heading.end).replace(/\s+/g, ' ').trim() : '';
  return title === '' ? null : title;
}

function hostOf(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  return new URL(address).hostname.replace(/^www\./, '') || null;
}

/** No longer than a row has room for; what containers call a date is not to be trusted. */
function isDate(text: string | null | undefined): text is string {
  return text !== null && text !== undefined && text !== '' && text.length <= 40;
}

function optional(text: string | null, longest: number): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : clipped(trimmed, longest);
}

function clippedFact({ name, value }: Fact): Fact {
  return { name: clipped(name, 200), value: clipped(value, 8_000) };
}

/** Cuts to a length in UTF-16 code units without leaving half a character. */
function clipped(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
