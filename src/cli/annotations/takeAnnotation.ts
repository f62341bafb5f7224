import { fromSelectors } from '@core/anchor';
import { type CaseFile, newRow, textOfHighlight } from '@core/casefile';
import {
  fail,
  type HighlightRow,
  type Operation,
  ok,
  type PassageRange,
  type Result,
  type SourceRow,
  type SourceText,
} from '@core/model';
import { findOrMakeTags } from '../findOrMakeTags';
import { findTarget } from './findTarget';
import { isObject, type JsonObject, listOf } from './readAnnotations';
import { readBodies } from './readBodies';

export interface TakenAnnotation {
  readonly highlight: HighlightRow;
  /** The text it was made on. */
  readonly text: SourceText;
  /** False when the case has this annotation already. */
  readonly isNew: boolean;
  readonly warnings: readonly string[];
}

const urn = /^(?:urn:uuid:)?([0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})$/;

/**
 * Makes a highlight of a W3C annotation. Words and place are checked against the source, and never
 * shifted. Operations for new tags are added to `operations`; the highlight's own is the caller's.
 */
export function takeAnnotation(
  caseFile: CaseFile,
  annotation: JsonObject,
  details: { readonly at: string; readonly by: string },
  operations: Operation[],
): Result<TakenAnnotation> {
  const id = typeof annotation.id === 'string' ? urn.exec(annotation.id)?.[1] : undefined;
  const known = id ? caseFile.state.highlights.get(id) : undefined;
  if (known) return takenBefore(caseFile, known);
  const place = placeOf(caseFile, annotation);
  if (!place.ok) return place;
  const { source, ranges, text, textSha256 } = place.value;
  const { tagNames, note, warnings } = readBodies(annotation);
  const made = instantOf(annotation.created) ?? details.at;
  const highlight: HighlightRow = {
    ...newRow(caseFile.caseId, creatorOf(annotation) ?? details.by, made, id),
    updatedAt: details.at,
    sourceId: source.id,
    ranges,
    textSha256,
    tagIds: findOrMakeTags(caseFile, tagNames, details, operations),
    note,
  };
  return ok({ highlight, text, isNew: true, warnings });
}

function takenBefore(caseFile: CaseFile, known: HighlightRow): Result<TakenAnnotation> {
  const text = textOfHighlight(caseFile, known);
  if (!text.ok) return text;
  const warnings = ['This annotation is in the case already; it was left as it is.'];
  return ok({ highlight: known, text: text.value, isNew: false, warnings });
}

interface AnnotationPlace {
  readonly source: SourceRow;
  readonly ranges: PassageRange[];
  readonly text: SourceText;
  readonly textSha256: string;
}

/** In the newest version of its source or, when its words are not there, in the newest earlier one that has them. */
function placeOf(caseFile: CaseFile, annotation: JsonObject): Result<AnnotationPlace> {
  const targets = listOf(annotation.target);
  if (targets.length === 0) return fail('target-missing', 'It has no target.');
  const source = findTarget(caseFile, targets);
  if (!source.ok) return source;
  const newest = placeIn(caseFile, source.value, source.value.textSha256, targets);
  if (newest.ok) return newest;
  for (const { textSha256 } of (source.value.earlierVersions ?? []).toReversed()) {
    const earlier = placeIn(caseFile, source.value, textSha256, targets);
    if (earlier.ok) return earlier;
  }
  return newest;
}

function placeIn(
  caseFile: CaseFile,
  source: SourceRow,
  textSha256: string,
  targets: readonly unknown[],
): Result<AnnotationPlace> {
  const text = textOfHighlight(caseFile, { sourceId: source.id, textSha256 });
  if (!text.ok) return text;
  const ranges: PassageRange[] = [];
  for (const target of targets) {
    const selectors = isObject(target) ? target.selector : undefined;
    const placed = fromSelectors(text.value.text, listOf(selectors));
    if (!placed.ok) return fail(placed.error.code, `In “${source.title}”: ${placed.error.message}`);
    ranges.push(...placed.value);
  }
  ranges.sort((a, b) => a.start - b.start);
  if (ranges.some((range, index) => range.start < (ranges[index - 1]?.end ?? 0)))
    return fail('ranges-overlap', 'Its targets overlap each other.');
  return ok({ source, ranges, text: text.value, textSha256 });
}

function creatorOf(annotation: JsonObject): string | null {
  const [creator] = listOf(annotation.creator);
  const name = isObject(creator) ? (creator.name ?? creator.nickname ?? creator.id) : creator;
  return typeof name === 'string' && name !== '' ? name.slice(0, 200) : null;
}

function instantOf(value: unknown): string | null {
  const date = typeof value === 'string' ? new Date(value) : null;
  return date && !Number.isNaN(date.getTime()) ? date.toISOString() : null;
}
