import { describeSpans } from '../../highlights/describeSpans';
import type { MarkupElement } from '../../import/markup/markupNode';
import { fail, ok, type Result } from '../../model/result';
import type { Area } from '../../model/rows';
import type { SourceText } from '../../model/sourceText';
import { areaOnPage } from '../areaOnPage';
import { type PdfPageFrame, pdfPageFrames } from '../pdfPageFrames';
import { pictureScale } from '../pictureScale';
import { placePassage } from '../placePassage';
import type { ProjectFile } from './ProjectArchive';
import type { RefiDesk } from './RefiDesk';
import { attributeOf, childText, elementsIn, guidOf, nameOf, numberOf } from './refiTree';
import { reportLostSelection, takeSelection } from './takeSelection';
import { putSource, type ReadSource, readProjectSource } from './takeSource';
import { placeSelections, plainTextOf, spotsIn, takeTextSource } from './takeTextSource';

/** How a source's selections are measured. */
interface Measure {
  /** Points for a unit of theirs. */
  readonly scale: number;
  /** The number their first page has. */
  readonly firstPage: number;
  /** How pages are turned and cut, where areas are counted from the bottom left of the page itself. */
  readonly frames: ReadonlyMap<number, PdfPageFrame> | null;
}

/** Takes a PDF or a picture in with its selections, which are areas of pages, and those of the text made of it. */
export async function takePagedSource(desk: RefiDesk, element: MarkupElement): Promise<void> {
  const kind = nameOf(element) === 'PDFSource' ? 'PDFSelection' : 'PictureSelection';
  const selections = elementsIn(element, kind);
  const [text] = elementsIn(element, 'Representation', 'TextDescription');
  const path = attributeOf(element, 'path');
  const file: Result<ProjectFile> =
    path === null ? fail('file-missing', 'The project names no file of it.') : desk.archive.file(path);
  const read = file.ok ? await readProjectSource(desk, element, file.value) : file;
  if (!read.ok || !file.ok)
    return takeTextAlone(desk, element, selections, text, read.ok ? '' : read.error.message);
  const row = putSource(desk, element, read.value);
  const source = { ...read.value, row };
  const { sourceText } = source.shelved;
  const measure =
    kind === 'PDFSelection'
      ? await measureOfPages(desk, selections, sourceText, file.value.bytes)
      : await measureOfPicture(file.value, sourceText);
  for (const selection of selections) takeAreaSelection(desk, source, selection, measure);
  if (!text) return;
  if (kind === 'PDFSelection' || isOwnReading(desk, source, text)) takeRepresentation(desk, source, text);
  else if (elementsIn(text, 'PlainTextSelection').length > 0 || childText(text, 'PlainTextContent') !== null)
    await takeTextSource(desk, text);
}

function takeAreaSelection(
  desk: RefiDesk,
  source: ReadSource,
  selection: MarkupElement,
  measure: Measure | null,
): void {
  const { row, shelved } = source;
  const place = { sourceId: row.id, textSha256: row.textSha256 };
  const words = wordsOfSelection(selection);
  const found =
    words === null ? null : placePassage(shelved, { exact: words, prefix: '', suffix: '', start: null });
  if (found?.kind === 'one') {
    const ranges = describeSpans(shelved.text, [found.span]);
    const message = 'Placed by the words it gives.';
    takeSelection(desk, selection, { ...place, ranges, areas: [], fate: 'exact', message });
    return;
  }
  const area = measure
    ? areaOf(selection, shelved.sourceText, measure)
    : fail<Area>('area-unit', 'The size of its picture is not known, so it cannot be placed.');
  if (area.ok)
    takeSelection(desk, selection, { ...place, ranges: [], areas: [area.value], fate: 'exact', message: '' });
  else reportLostSelection(desk, selection, 'not-found', area.error.message, row.id);
}

/** The words a selection of a PDF says it covers. */
function wordsOfSelection(selection: MarkupElement): string | null {
  const [representation] = elementsIn(selection, 'Representation');
  return (representation && childText(representation, 'PlainTextContent')?.trim()) || null;
}

function areaOf(selection: MarkupElement, sourceText: SourceText, measure: Measure): Result<Area> {
  const { scale, firstPage, frames } = measure;
  const [x1, y1, x2, y2] = ['firstX', 'firstY', 'secondX', 'secondY'].map((name) =>
    numberOf(selection, name),
  );
  const page = nameOf(selection) === 'PDFSelection' ? (numberOf(selection, 'page') ?? -1) - firstPage : 0;
  const size = sourceText.pages?.[page];
  if (x1 == null || y1 == null || x2 == null || y2 == null)
    return fail('area-invalid', 'Its corners are no numbers, so it cannot be placed.');
  if (!size) return fail('area-outside', `The source has no page ${page + 1}.`);
  const corners = {
    left: Math.min(x1, x2) * scale,
    bottom: Math.min(y1, y2) * scale,
    right: Math.max(x1, x2) * scale,
    top: Math.max(y1, y2) * scale,
  };
  const { left, bottom, right, top } = corners;
  const shown = frames
    ? frames.get(page)?.toDisplay(corners)
    : { x: left, y: bottom, width: right - left, height: top - bottom };
  const area = shown ? areaOnPage(sourceText, { page, ...shown }) : null;
  return area ? ok(area) : fail('area-outside', `It lies beside page ${page + 1}, or has no size.`);
}

/**
 * The standard counts points from the bottom left corner of the page as it lies in the file; QualCoder from the top left
 * of the page as it is shown. Pages count from 0, or from 1.
 */
async function measureOfPages(
  { project }: RefiDesk,
  selections: readonly MarkupElement[],
  { pages = [] }: SourceText,
  bytes: Uint8Array,
): Promise<Measure> {
  const numbers = selections.map((selection) => numberOf(selection, 'page') ?? 0);
  const isFromOne = numbers.length > 0 && Math.min(...numbers) >= 1 && Math.max(...numbers) === pages.length;
  const firstPage = isFromOne ? 1 : 0;
  const frames = /qualcoder/i.test(project.origin)
    ? null
    : await pdfPageFrames(
        bytes,
        numbers.map((number) => number - firstPage),
      );
  return { scale: 1, firstPage, frames };
}

/** Pictures are measured in their pixels from the top left corner, as they are turned when they are looked at. */
async function measureOfPicture({ bytes }: ProjectFile, text: SourceText): Promise<Measure | null> {
  const scale = await pictureScale(bytes, text);
  return scale === null ? null : { scale, firstPage: 0, frames: null };
}

/** Whether the words a picture comes with are those read in it here: selections in them are in the picture. */
function isOwnReading(desk: RefiDesk, { shelved }: ReadSource, text: MarkupElement): boolean {
  const plain = plainTextOf(desk, text);
  return typeof plain !== 'string' && plain.raw === shelved.text;
}

/** Selections of the text another program read in a PDF are found again by their words in ours. */
function takeRepresentation(desk: RefiDesk, source: ReadSource, text: MarkupElement): void {
  const selections = elementsIn(text, 'PlainTextSelection');
  if (selections.length === 0) return;
  const plain = plainTextOf(desk, text);
  const found = typeof plain === 'string' ? null : spotsIn(desk, source.shelved, plain.raw, selections);
  placeSelections(desk, source, selections, found);
}

/** Without the file, the text made of it is taken in where the project has it. */
async function takeTextAlone(
  desk: RefiDesk,
  element: MarkupElement,
  selections: readonly MarkupElement[],
  text: MarkupElement | undefined,
  problem: string,
): Promise<void> {
  const name = attributeOf(element, 'name') ?? guidOf(element) ?? 'unnamed';
  desk.draft.report({ kind: nameOf(element), name, fate: 'no-source', message: problem });
  for (const selection of selections)
    reportLostSelection(desk, selection, 'no-source', `Its source “${name}” could not be taken in.`);
  if (text) await takeTextSource(desk, text);
}
