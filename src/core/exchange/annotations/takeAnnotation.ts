import { fail, ok, type Result } from '../../model/result';
import type { HighlightRow, SourceRow, SourceVersion } from '../../model/rows';
import { sourceVersions } from '../../versions/sourceVersions';
import type { ExchangeDraft } from '../ExchangeDraft';
import { instantOf } from '../instantOf';
import { pictureScale } from '../pictureScale';
import { shortened } from '../placePassage';
import { isRowId } from '../rowId';
import type { ShelvedText, TextShelf } from '../TextShelf';
import { idOf, isObject, type JsonObject, listOf, textOf } from './json';
import { type Placed, placeTargets } from './placeTargets';
import { isInPixels } from './readArea';
import { type NamedTag, readBodies } from './readBodies';
import type { SourceLookup } from './SourceLookup';
import { selectorsOf } from './selectorsOf';
import { takeSourceNote } from './takeSourceNote';
import { takeStatements, withoutUrn } from './takeStatements';

/** What is shared by all annotations of a file. */
export interface AnnotationDesk {
  readonly draft: ExchangeDraft;
  readonly shelf: TextShelf;
  readonly lookup: SourceLookup;
}

const kind = 'Annotation';

/** Makes a highlight of a W3C annotation, or reports why not. `number` counts the file's annotations from 1. */
export async function takeAnnotation(
  { draft, shelf, lookup }: AnnotationDesk,
  annotation: JsonObject,
  number: number,
): Promise<void> {
  const iri = idOf(annotation);
  const name = iri ?? `number ${number}`;
  const id = draft.rowId('highlights', withoutUrn(iri ?? JSON.stringify(annotation)));
  const words = wordsOf(annotation);
  const known = draft.state.highlights.get(id);
  if (known) return reportKnown(draft, name, words, known);
  const targets = listOf(annotation.target);
  const source = await lookup.find(targets);
  if (!source.ok) {
    const fate = source.error.code === 'target-ambiguous' ? 'ambiguous' : 'no-source';
    return draft.report({ kind, name, words, fate, message: withWords(source.error.message, words) });
  }
  if (targets.every((target) => selectorsOf(target).length === 0))
    return takeOnSource(draft, annotation, source.value, name);
  const placed = await placeIn({ draft, shelf, lookup }, source.value, targets);
  if (!placed.ok)
    return draft.report({ kind, name, words, fate: 'no-source', message: placed.error.message });
  const { placed: place, version } = placed.value;
  const sourceId = source.value.id;
  if ('message' in place) {
    const message = withWords(`In “${source.value.title}”: ${place.message}`, words);
    return draft.report({ kind, name, words, fate: place.fate, message, sourceId });
  }
  const { tags, note, remarks } = readBodies(annotation);
  const made = instantOf(annotation.created ?? annotation['dcterms:created']);
  const highlight: HighlightRow = {
    ...draft.newRow(id, made, creatorOf(annotation)),
    updatedAt: instantOf(annotation.modified) ?? draft.context.at,
    sourceId,
    ranges: place.ranges.slice(0, 200),
    ...(place.areas.length > 0 && { areas: place.areas.slice(0, 200) }),
    textSha256: version.textSha256,
    tagIds: [...new Set(tags.map((tag) => tagIdOf(draft, tag)))].slice(0, 200),
    note,
  };
  draft.create('highlights', highlight);
  const unread = takeStatements(draft, annotation, highlight);
  const message = [...place.remarks, ...remarks, ...unread].join(' ');
  const marked = shortened(place.ranges[0]?.exact ?? '') || words;
  draft.report({ kind, name, words: marked, fate: place.fate, message, highlightId: id, sourceId });
}

/** An annotation of a source as a whole marks no words of it: what it says goes into the source's note. */
function takeOnSource(draft: ExchangeDraft, annotation: JsonObject, source: SourceRow, name: string): void {
  const bodies = readBodies(annotation);
  const at = instantOf(annotation.created ?? annotation['dcterms:created']);
  const fate = takeSourceNote(draft, source, bodies, { by: creatorOf(annotation), at });
  const where = {
    taken: `It is about “${source.title}” as a whole; what it says was added to the note of that source.`,
    known: `It is about “${source.title}” as a whole, and the note of that source has it already.`,
    'left-out': `It is about “${source.title}” as a whole and says nothing of it.`,
  }[fate];
  draft.report({ kind, name, fate, message: [where, ...bodies.remarks].join(' '), sourceId: source.id });
}

function reportKnown(draft: ExchangeDraft, name: string, words: string, known: HighlightRow): void {
  const where = known.deletedAt ? 'in the bin of the case' : 'in the case already';
  const message = `This annotation is ${where}; it was left as it is.`;
  const { id: highlightId, sourceId } = known;
  draft.report({ kind, name, words, fate: 'known', message, highlightId, sourceId });
}

function tagIdOf(draft: ExchangeDraft, { name, iri, colour }: NamedTag): string {
  const own = iri === null ? '' : withoutUrn(iri).toLowerCase();
  return draft.findOrMakeTag(name, {
    ...(isRowId(own) && { id: draft.rowId('tags', own) }),
    ...(colour && { colour }),
  }).id;
}

/** In the version it was made on, else the newest, else the newest earlier one that has its words. */
async function placeIn(
  desk: AnnotationDesk,
  source: SourceRow,
  targets: readonly unknown[],
): Promise<Result<{ placed: Placed; version: SourceVersion }>> {
  const newestFirst = sourceVersions(source).toReversed();
  const stated = new Set(targets.map((target) => (isObject(target) ? target['assay:textSha256'] : null)));
  const own = newestFirst.filter(({ textSha256 }) => stated.has(textSha256));
  const isPositionOnly = targets.some(
    (target) => !selectorsOf(target).some(({ exact }) => textOf(exact) !== null),
  );
  const isOther = [...stated].some((hash) => textOf(hash) !== null) && own.length === 0;
  if (isPositionOnly && isOther) {
    const message = 'It gives only a position, and in another version of the text than the case has.';
    return ok({ placed: { fate: 'not-found', message }, version: newestFirst[0] as SourceVersion });
  }
  let first: { placed: Placed; version: SourceVersion } | null = null;
  for (const version of new Set([...own, ...newestFirst])) {
    const text = await desk.shelf.get({ document: version.document, title: source.title });
    if (!text.ok) {
      if (first) continue;
      return text;
    }
    const placed = placeTargets(text.value, targets, await scaleFor(desk, version, text.value, targets));
    if (placed.fate === 'exact' || (placed.fate === 'moved' && !first)) return ok({ placed, version });
    first ??= { placed, version };
  }
  return first ? ok(first) : fail('source-missing', `“${source.title}” has no text.`);
}

/** Points for a pixel of the source, where it is a picture and a target counts in them. */
async function scaleFor(
  { draft }: AnnotationDesk,
  version: SourceVersion,
  { sourceText }: ShelvedText,
  targets: readonly unknown[],
): Promise<number | null> {
  const isOnePicture = version.kind === 'image' && sourceText.pages?.length === 1;
  if (!isOnePicture || !targets.some((target) => selectorsOf(target).some(isInPixels))) return null;
  const bytes = await draft.context.bytesOf(version);
  return bytes.ok ? pictureScale(bytes.value, sourceText) : null;
}

/** The sentence with the words the annotation is about, so that it can be placed by hand. */
function withWords(message: string, words: string): string {
  return words === '' || message.includes(words) ? message : `${message} Its words: “${words}”.`;
}

/** The beginning of the words an annotation says it is about; empty where it says none. */
function wordsOf(annotation: JsonObject): string {
  const selectors = listOf(annotation.target).flatMap((target) => selectorsOf(target));
  const exact = selectors.map((selector) => textOf(selector.exact)).find((words) => words !== null);
  return exact ? shortened(exact) : '';
}

function creatorOf(annotation: JsonObject): string | null {
  const [creator] = listOf(annotation.creator ?? annotation['dcterms:creator']);
  const name = isObject(creator) ? (creator.name ?? creator.nickname ?? idOf(creator)) : creator;
  return textOf(name)?.trim().slice(0, 200) ?? null;
}
