import { describePassage } from '../../anchor/describe';
import { findQuote } from '../../anchor/findQuote';
import { PassageFinder } from '../../anchor/PassageFinder';
import { describeSpans } from '../../highlights/describeSpans';
import { decodeBytes } from '../../import/encoding/decodeBytes';
import { readText } from '../../import/encoding/readText';
import type { MarkupElement } from '../../import/markup/markupNode';
import type { TextSpan } from '../../text/wordBounds';
import { shortened } from '../placePassage';
import type { ShelvedText } from '../TextShelf';
import type { ProjectFile } from './ProjectArchive';
import type { RefiDesk } from './RefiDesk';
import { isNamedBy, readOffsets, wordsOfName } from './readOffsets';
import { attributeOf, childText, elementsIn, guidOf, nameOf, numberOf } from './refiTree';
import { reportLostSelection, takeSelection } from './takeSelection';
import { putSource, type ReadSource, readProjectSource } from './takeSource';

/** The plain text selections count in: its characters as the program wrote them, and the file it is, or becomes. */
export interface PlainText {
  readonly raw: string;
  readonly file: ProjectFile;
}

type Spot =
  | { readonly kind: 'at'; readonly span: TextSpan; readonly isStated: boolean; readonly message: string }
  | { readonly kind: 'ambiguous' | 'not-found'; readonly message: string };

/** Takes a text in with its selections: the rich file where all of them are found in it, else the plain text. */
export async function takeTextSource(desk: RefiDesk, element: MarkupElement): Promise<void> {
  const selections = elementsIn(element, 'PlainTextSelection');
  const plain = plainTextOf(desk, element);
  const richPath = attributeOf(element, 'richTextPath');
  const rich = richPath === null ? null : desk.archive.file(richPath);
  const problems: string[] = [];
  if (rich && !rich.ok) problems.push(rich.error.message);
  if (typeof plain === 'string') problems.push(plain);
  if (rich?.ok) {
    const read = await readProjectSource(desk, element, rich.value);
    if (read.ok) {
      const spots =
        typeof plain === 'string' ? null : spotsIn(desk, read.value.shelved, plain.raw, selections);
      const isAllFound = spots?.spots.every(({ kind }) => kind === 'at') ?? selections.length === 0;
      if (isAllFound || typeof plain === 'string') return put(desk, element, read.value, selections, spots);
      problems.push(
        'Not all of its passages were found in its formatted file, so its plain text was taken in.',
      );
    } else problems.push(read.error.message);
  }
  if (typeof plain === 'string') return reportMissing(desk, element, selections, problems);
  const read = await readProjectSource(desk, element, plain.file);
  if (!read.ok) return reportMissing(desk, element, selections, [...problems, read.error.message]);
  const spots = spotsIn(desk, read.value.shelved, plain.raw, selections);
  put(desk, element, read.value, selections, spots, problems.join(' '));
}

function put(
  desk: RefiDesk,
  element: MarkupElement,
  read: ReadSource,
  selections: readonly MarkupElement[],
  found: ReturnType<typeof spotsIn> | null,
  message = '',
): void {
  const row = putSource(desk, element, read, [found?.remark ?? '', message].filter(Boolean).join(' '));
  placeSelections(desk, { ...read, row }, selections, found);
}

/** Makes highlights of selections of a plain text in a source that may have another one, and reports those lost. */
export function placeSelections(
  desk: RefiDesk,
  { row, shelved }: ReadSource,
  selections: readonly MarkupElement[],
  found: ReturnType<typeof spotsIn> | null,
): void {
  for (const [place, selection] of selections.entries()) {
    const spot = found?.spots[place];
    if (!spot)
      reportLostSelection(
        desk,
        selection,
        'not-found',
        'The project has no plain text it could be counted in.',
        row.id,
      );
    else if (spot.kind !== 'at') reportLostSelection(desk, selection, spot.kind, spot.message, row.id);
    else
      takeSelection(desk, selection, {
        sourceId: row.id,
        textSha256: row.textSha256,
        ranges: describeSpans(shelved.text, [spot.span]),
        areas: [],
        fate: spot.isStated ? 'exact' : 'moved',
        message: spot.message,
      });
  }
}

/** Where the selections of a plain text are in a source's text, and how its offsets were read. */
export function spotsIn(
  desk: RefiDesk,
  shelved: ShelvedText,
  raw: string,
  selections: readonly MarkupElement[],
): { readonly spots: readonly Spot[]; readonly remark: string } {
  const stated = selections.map((selection) => ({
    start: numberOf(selection, 'startPosition'),
    end: numberOf(selection, 'endPosition'),
    name: attributeOf(selection, 'name'),
  }));
  const { text, spans, remark } = readOffsets(raw, stated, desk.project.origin);
  const isSame = text === shelved.text;
  let finder: PassageFinder | null = null;
  const spots = spans.map((span, place): Spot => {
    const { start, end, name } = stated[place] as (typeof stated)[number];
    const spot = inPlainText(text, span, { start, end, name }, remark);
    if (spot.kind !== 'at' || isSame) return spot;
    finder ??= new PassageFinder(shelved.text, text);
    const located = finder.find(describePassage(text, spot.span.start, spot.span.end));
    if (located.state === 'exact' || located.state === 'moved')
      return {
        kind: 'at',
        span: located,
        isStated: spot.isStated && located.state === 'exact',
        message: [spot.message, 'Found by its words in the formatted text.'].filter(Boolean).join(' '),
      };
    const words = shortened(text.slice(spot.span.start, spot.span.end));
    const kind = located.state === 'ambiguous' ? 'ambiguous' : 'not-found';
    return { kind, message: `Its words “${words}” were not found for sure in the text of the source.` };
  });
  return { spots, remark };
}

/** The words a selection is named by decide where they stand in another place than its offsets say. */
function inPlainText(
  text: string,
  span: TextSpan | null,
  {
    start,
    end,
    name,
  }: { readonly start: number | null; readonly end: number | null; readonly name: string | null },
  remark: string,
): Spot {
  const words = span ? text.slice(span.start, span.end) : '';
  if (span && isNamedBy(words, name)) return { kind: 'at', span, isStated: remark === '', message: remark };
  const said = wordsOfName(name);
  // A name that is no words of the text is only a name.
  const places =
    said && /\S\s+\S/.test(said.words) && said.words.length >= 12 ? findQuote(text, said.words, 2) : [];
  if (said && places.length > 0) {
    const [only, second] = places;
    const message = `Its place ${start}–${end} holds other words than its name “${shortened(said.words)}”`;
    if (!only || second) return { kind: 'ambiguous', message: `${message}, which stand in several places.` };
    const length =
      said.isCut && span ? Math.max(span.end - span.start, only.end - only.start) : only.end - only.start;
    const found = { start: only.start, end: Math.min(text.length, only.start + length) };
    return { kind: 'at', span: found, isStated: false, message: `${message}; it is where those stand.` };
  }
  if (span) return { kind: 'at', span, isStated: remark === '', message: remark };
  return { kind: 'not-found', message: `Its place ${start ?? '?'}–${end ?? '?'} is no passage of the text.` };
}

/** The plain text of an element, or a sentence on why there is none. */
export function plainTextOf({ archive }: RefiDesk, element: MarkupElement): PlainText | string {
  const path = attributeOf(element, 'plainTextPath');
  const file = path === null ? null : archive.file(path);
  if (file?.ok) {
    const raw = rawText(file.value.bytes);
    if (raw !== null) return { raw, file: file.value };
  }
  const content =
    childText(element, 'PlainTextContent') ??
    (nameOf(element) === 'Note' ? childText(element, 'Description') : null);
  if (content !== null) {
    const bytes = new TextEncoder().encode(content);
    return { raw: content, file: { bytes, path: `${guidOf(element) ?? 'text'}.txt`, modifiedAt: null } };
  }
  if (file && !file.ok) return file.error.message;
  return path === null ? 'The project holds no text of it.' : `“${path}” is no text.`;
}

/** With its byte-order mark and line ends, which some programs count. */
function rawText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const read = readText(bytes);
    return read && decodeBytes(bytes, read.encoding);
  }
}

function reportMissing(
  desk: RefiDesk,
  element: MarkupElement,
  selections: readonly MarkupElement[],
  problems: readonly string[],
): void {
  const name = attributeOf(element, 'name') ?? guidOf(element) ?? 'unnamed';
  const message = [...new Set(problems)].join(' ');
  desk.draft.report({ kind: nameOf(element), name, fate: 'no-source', message });
  for (const selection of selections)
    reportLostSelection(desk, selection, 'no-source', `Its source “${name}” could not be taken in.`);
}
