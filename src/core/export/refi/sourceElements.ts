import { pdfPageFrames } from '../../exchange/pdfPageFrames';
import { pictureScale } from '../../exchange/pictureScale';
import { sourceVariables } from '../../exchange/refi/ownProject';
import { sniff } from '../../import/sniff';
import type { Id } from '../../model/id';
import type { Area, HighlightRow, SourceRow, SourceVersion } from '../../model/rows';
import type { SourceText } from '../../model/sourceText';
import { originName } from '../../report/sourceNames';
import { versionInWords } from '../../versions/sourceVersions';
import { element, type Xml } from './element';
import type { ProjectParts } from './ProjectParts';
import { refiIds } from './refiIds';
import type { Corners, SelectionWriter } from './selectionElements';

/** One version of a source with its text, its highlights and, where the format can hold them, its bytes. */
export interface VersionToWrite {
  readonly source: SourceRow;
  readonly version: SourceVersion;
  readonly text: SourceText;
  readonly highlights: readonly HighlightRow[];
  readonly bytes: Uint8Array | null;
}

/**
 * A version of a source: a PDF and a picture as they are, with the text read in them; a Word document with its text
 * beside it; anything else as its text, exactly as Assay counts in it. An earlier version is a source of its own.
 */
export async function sourceElement(
  parts: ProjectParts,
  writer: SelectionWriter,
  given: VersionToWrite,
): Promise<Xml> {
  const { source, version, bytes } = given;
  const isNewest = version.textSha256 === source.textSha256;
  const guid = isNewest ? source.id : refiIds.version(source.id, version.textSha256);
  const name = isNewest ? source.title : `${source.title} (${versionInWords(version)})`;
  const attributes = { guid, name, ...parts.madeBy(source) };
  const tail = [
    ...(isNewest ? parts.noteOf(source.id, source.note, null) : []),
    ...valuesOf(parts, source, version),
  ];
  const kind = bytes ? sniff(bytes) : null;
  if (bytes && kind === 'pdf') return pdfElement(parts, writer, given, attributes, bytes, tail);
  if (bytes && (kind === 'png' || kind === 'jpeg'))
    return pictureElement(parts, writer, given, attributes, bytes, kind === 'png' ? 'png' : 'jpg', tail);
  const { text } = writer.selections(given.text.text, given.highlights, null, () => null);
  const plainTextPath = parts.file(refiIds.text(guid), 'txt', plainText(given.text.text));
  const richTextPath = bytes && kind === 'docx' ? parts.file(guid, 'docx', bytes) : null;
  return element('TextSource', { ...attributes, richTextPath, plainTextPath }, [...text, ...tail]);
}

type Named = Readonly<Record<string, string>> & { readonly guid: Id };

async function pdfElement(
  parts: ProjectParts,
  writer: SelectionWriter,
  { text, highlights }: VersionToWrite,
  attributes: Named,
  bytes: Uint8Array,
  tail: readonly Xml[],
): Promise<Xml> {
  const frames = await pdfPageFrames(
    bytes,
    highlights.flatMap(({ areas = [] }) => areas.map(({ page }) => page)),
  );
  // From the bottom left corner of the page as it lies in the file, as the standard has it; outwards to whole points.
  const cornersOf = (area: Area): Corners | null => {
    const box = frames.get(area.page)?.toPage(area);
    if (!box) return null;
    return {
      firstX: Math.floor(hundredths(box.left)),
      firstY: Math.ceil(hundredths(box.top)),
      secondX: Math.ceil(hundredths(box.right)),
      secondY: Math.floor(hundredths(box.bottom)),
    };
  };
  const selections = writer.selections(text.text, highlights, 'PDFSelection', cornersOf);
  const path = parts.file(attributes.guid, 'pdf', bytes);
  return element('PDFSource', { ...attributes, path }, [
    ...selections.areas,
    representation(parts, 'Representation', attributes, text, selections.text),
    ...tail,
  ]);
}

async function pictureElement(
  parts: ProjectParts,
  writer: SelectionWriter,
  { text, highlights }: VersionToWrite,
  attributes: Named,
  bytes: Uint8Array,
  ending: 'jpg' | 'png',
  tail: readonly Xml[],
): Promise<Xml> {
  const scale = await pictureScale(bytes, text);
  const cornersOf = ({ x, y, width, height }: Area): Corners | null =>
    scale === null
      ? null
      : {
          ...across(x, width, scale),
          firstY: Math.floor(y / scale),
          secondY: Math.ceil((y + height) / scale),
        };
  const selections = writer.selections(text.text, highlights, 'PictureSelection', cornersOf);
  const path = parts.file(attributes.guid, ending, bytes);
  const words =
    text.text === '' ? [] : [representation(parts, 'TextDescription', attributes, text, selections.text)];
  return element('PictureSource', { ...attributes, path }, [...words, ...selections.areas, ...tail]);
}

function representation(
  parts: ProjectParts,
  name: 'Representation' | 'TextDescription',
  { guid, name: title }: Named,
  { text }: SourceText,
  selections: readonly Xml[],
): Xml {
  const own = refiIds.text(guid);
  const plainTextPath = parts.file(own, 'txt', plainText(text));
  return element(name, { guid: own, name: title, plainTextPath }, selections);
}

/** What is known of a source, as values of variables, with the analyst's own fields. */
function valuesOf(parts: ProjectParts, source: SourceRow, version: SourceVersion): Xml[] {
  const { author, publisher, language, address, handling, fields = [] } = source;
  const values: Record<keyof typeof sourceVariables, string | null | undefined> = {
    ...{ origin: originName(parts.state, source), author, publisher, language, address, handling },
    ...{ publishedAt: version.publishedAt, capturedAt: version.capturedAt, importedAt: version.importedAt },
    ...{ fileName: version.fileName, sha256: version.sha256 },
  };
  const named = Object.entries(sourceVariables) as [keyof typeof sourceVariables, string][];
  const byName = new Map(named.map(([key, name]) => [name, values[key]]));
  for (const { name, value } of fields) if (!byName.has(name)) byName.set(name, value);
  return [...byName].flatMap(([name, value]) => parts.value(name, value));
}

/** The canonical text as a file. Readers take one mark of byte order away, so a text that begins with one gets another. */
function plainText(text: string): Uint8Array {
  return new TextEncoder().encode(text.startsWith('\ufeff') ? `\ufeff${text}` : text);
}

/** Turning a page adds errors of rounding, which may not make an area a point larger. */
function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Outwards to whole units: an area may not lose its edge, nor become none. */
function across(x: number, width: number, scale: number) {
  return { firstX: Math.floor(x / scale), secondX: Math.ceil((x + width) / scale) };
}
