import { describeSpans } from '../highlights/describeSpans';
import { newId } from '../model/id';
import type { RichText } from '../model/richText';
import type { HighlightRow, SourceRow } from '../model/rows';
import type { SourceText } from '../model/sourceText';
import type { FoundAnnotation } from './types';

/** More than any reviewer leaves in one document; beyond it, what came first is kept. */
const mostAnnotations = 20_000;

/**
 * The highlights that comments and marks of other tools become. They keep their author and time where the file
 * has them; without words and without areas there is nothing to mark, and the annotation is left out. Those Assay itself
 * wrote keep their ids: `newHighlights` tells which of them are in the case already.
 */
export function highlightsOf(
  source: SourceRow,
  { text }: SourceText,
  annotations: readonly FoundAnnotation[],
): HighlightRow[] {
  return annotations.slice(0, mostAnnotations).flatMap(({ ranges, areas, note, author, at, own }) => {
    const described = describeSpans(
      text,
      ranges.filter(({ start, end }) => start >= 0 && end > start && end <= text.length),
    ).slice(0, 200);
    if (described.length === 0 && !areas?.length) return [];
    const createdAt = instantOf(at) ?? source.createdAt;
    return [
      {
        id: own?.highlight ?? newId(),
        caseId: source.caseId,
        createdAt,
        createdBy: (author?.trim() || source.createdBy).slice(0, 200),
        updatedAt: createdAt,
        deletedAt: null,
        sourceId: source.id,
        ranges: described,
        ...(areas?.length && { areas: areas.slice(0, 200) }),
        textSha256: source.textSha256,
        tagIds: [],
        note: note?.trim() ? paragraphs(note) : null,
      },
    ];
  });
}

/** An instant in UTC with milliseconds, or null for what is no full instant. */
function instantOf(at: string | null): string | null {
  if (at === null || !/T\d{2}:\d{2}/.test(at)) return null;
  const time = Date.parse(at);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/** A note of one paragraph for each line. */
export function paragraphs(note: string): RichText {
  return {
    type: 'doc',
    content: note
      .split(/\n+/)
      .filter((line) => line.trim() !== '')
      .map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line }] })),
  };
}
