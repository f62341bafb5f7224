import { fromSelectors } from '@core/anchor';
import { type CaseFile, newRow, sourceTextOf } from '@core/casefile';
import {
  fail,
  type HighlightRow,
  type Operation,
  ok,
  type PassageRange,
  type Result,
  type SourceRow,
} from '@core/model';
import { findOrMakeTags } from '../findOrMakeTags';
import { findTarget } from './findTarget';
import { isObject, type JsonObject, listOf } from './readAnnotations';
import { readBodies } from './readBodies';

export interface TakenAnnotation {
  readonly highlight: HighlightRow;
  /** The canonical text of its source. */
  readonly text: string;
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
  const { source, ranges, text } = place.value;
  const { tagNames, note, warnings } = readBodies(annotation);
  const made = instantOf(annotation.created) ?? details.at;
  const highlight: HighlightRow = {
    ...newRow(caseFile.caseId, creatorOf(annotation) ?? details.by, made, id),
    updatedAt: details.at,
    sourceId: source.id,
    ranges,
    textSha256: source.textSha256,
    tagIds: findOrMakeTags(caseFile, tagNames, details, operations),
    note,
  };
  return ok({ highlight, text, isNew: true, warnings });
}

function takenBefore(caseFile: CaseFile, known: HighlightRow): Result<TakenAnnotation> {
  const text = sourceTextOf(caseFile, known.sourceId);
  if (!text.ok) return text;
  const warnings = ['This annotation is in the case already; it was left as it is.'];
  return ok({ highlight: known, text: text.value.text, isNew: false, warnings });
}

function placeOf(
  caseFile: CaseFile,
  annotation: JsonObject,
): Result<{ source: SourceRow; ranges: PassageRange[]; text: string }> {
  const targets = listOf(annotation.target);
  if (targets.length === 0) return fail('target-missing', 'It has no target.');
  const source = findTarget(caseFile, targets);
  if (!source.ok) return source;
  const text = sourceTextOf(caseFile, source.value.id);
  if (!text.ok) return text;
  const ranges: PassageRange[] = [];
  for (const target of targets) {
    const selectors = isObject(target) ? target.selector : undefined;
    const placed = fromSelectors(text.value.text, listOf(selectors));
    if (!placed.ok) return fail(placed.error.code, `In “${source.value.title}”: ${placed.error.message}`);
    ranges.push(...placed.value);
  }
  ranges.sort((a, b) => a.start - b.start);
  if (ranges.some((range, index) => range.start < (ranges[index - 1]?.end ?? 0)))
    return fail('ranges-overlap', 'Its targets overlap each other.');
  return ok({ source: source.value, ranges, text: text.value.text });
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
