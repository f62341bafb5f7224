import { type RegionRange, type ReviewedBody, readBody } from '../../export/docx/review/readBody';
import type { ManifestLine } from '../../export/docx/review/reviewManifest';
import { paragraphMark } from '../../export/docx/review/reviewManifest';
import { DocxParts } from '../../import/docx/docxParts';
import { elementsOf, type MarkupElement, textOf } from '../../import/markup/markupNode';
import { childNamed, childrenNamed } from '../../import/xml/queries';
import type { Id } from '../../model/id';
import { fail, ok, type Result } from '../../model/result';
import { instantOf } from '../instantOf';
import { isRowId } from '../rowId';

/** A comment as it stands in the document now. */
export interface ReviewedComment {
  /** Word's id, which changes whenever a program saves the document. */
  readonly wordId: string;
  readonly author: string;
  /** ISO 8601 UTC; null where the document gives no time. */
  readonly at: string | null;
  /** Its paragraphs, without the line that holds our id, white space trimmed, empty ones left out. */
  readonly lines: readonly string[];
  /** The highlight its line names; null for a comment of somebody else, or one that has lost it. */
  readonly highlightId: Id | null;
  /** Null where the document does not say (it does not of comments in programs that know no such thing). */
  readonly isResolved: boolean | null;
  /** Of an answer, the comment it answers. */
  readonly parent: string | null;
  /** Where it stands in a source; null elsewhere. */
  readonly range: RegionRange | null;
  readonly words: string;
}

/** A comment as it was exported. */
export interface ExportedComment {
  readonly highlightId: Id;
  readonly sourceId: Id;
  /** Which of the highlight's ranges, from 0. */
  readonly part: number;
  readonly author: string;
  readonly at: string;
  readonly isResolved: boolean;
  readonly lines: readonly ManifestLine[];
}

/** A document of ours as it came back. */
export interface Reviewed {
  readonly caseId: Id | null;
  /** The instant of the export; null where the document has lost what says so. */
  readonly exportedAt: string | null;
  /** Null where the document has lost what says what was exported. */
  readonly exported: readonly ExportedComment[] | null;
  readonly comments: readonly ReviewedComment[];
  readonly body: ReviewedBody;
  /** The beginnings of paragraphs of the report that were changed or added, and how many are gone. */
  readonly changedParagraphs: readonly string[];
  readonly goneParagraphs: number;
}

/** `Assay ` and a highlight's id, wherever it stands in a line. */
const idPattern = /\s*Assay ([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\s*/i;

/** Reads comments, places and what was exported. Fails as `unpackArchive` and `parseXml` do, naming the file. */
export function readReviewed(bytes: Uint8Array, fileName: string): Result<Reviewed> {
  const opened = DocxParts.open(bytes, fileName);
  if (!opened.ok) return opened;
  const parts = opened.value;
  const text = parts.read(parts.main);
  if (!text.ok) return text;
  const root = childNamed(text.value, 'w:body');
  if (!root) return fail('document-damaged', `“${fileName}” is damaged: it holds no text.`);
  const comments = parts.readKind('comments');
  if (!comments.ok) return comments;
  const extended = parts.readKind('commentsExtended');
  const body = readBody(root);
  const manifest = readManifest(parts);
  const marks = manifest ? (childNamed(manifest, 'other:text')?.children ?? []) : [];
  const known = new Set(textOf(marks).split(' ').filter(Boolean));
  const now = new Set(body.paragraphs.map(paragraphMark));
  return ok({
    caseId: manifest?.attributes.get('case') ?? null,
    exportedAt: manifest?.attributes.get('at') ?? null,
    exported: manifest ? childrenNamed(manifest, 'other:comment').flatMap(exportedComment) : null,
    comments: reviewedComments(comments.value, extended.ok ? extended.value : null, body),
    body,
    changedParagraphs: manifest ? body.paragraphs.filter((words) => !known.has(paragraphMark(words))) : [],
    goneParagraphs: [...known].filter((mark) => !now.has(mark)).length,
  });
}

function readManifest(parts: DocxParts): MarkupElement | null {
  for (const name of parts.named(/^customXml\/\w+\.xml$/)) {
    if (!parts.text(name)?.includes('urn:assay:review:')) continue;
    const root = parts.read(name);
    if (root.ok && root.value.name === 'other:review') return root.value;
  }
  return null;
}

const lineKinds: ReadonlySet<string> = new Set(['place', 'tags', 'note', 'statement', 'part', 'id']);

function exportedComment(element: MarkupElement): ExportedComment[] {
  const { attributes } = element;
  const [highlightId = '', sourceId = ''] = [attributes.get('highlight'), attributes.get('source')];
  if (!isRowId(highlightId) || !isRowId(sourceId)) return [];
  const lines = childrenNamed(element, 'other:line').flatMap((line): ManifestLine[] => {
    const kind = line.attributes.get('kind') ?? '';
    const block = line.attributes.get('block');
    if (!lineKinds.has(kind)) return [];
    return [
      {
        kind: kind as ManifestLine['kind'],
        block: block === undefined ? null : Number(block),
        text: textOf(line.children),
      },
    ];
  });
  return [
    {
      ...{ highlightId, sourceId, lines },
      part: Number(attributes.get('part') ?? 0),
      author: attributes.get('author') ?? '',
      at: attributes.get('at') ?? '',
      isResolved: attributes.get('resolved') === '1',
    },
  ];
}

function reviewedComments(
  root: MarkupElement | null,
  extended: MarkupElement | null,
  body: ReviewedBody,
): ReviewedComment[] {
  const comments = root ? childrenNamed(root, 'w:comment') : [];
  const byParagraph = new Map<string, string>();
  for (const comment of comments)
    for (const paragraph of childrenNamed(comment, 'w:p'))
      byParagraph.set(paragraph.attributes.get('w14:paraId') ?? '', comment.attributes.get('w:id') ?? '');
  const threads = new Map<string, { isResolved: boolean; parent: string | null }>();
  for (const { attributes } of extended ? childrenNamed(extended, 'w15:commentEx') : []) {
    const wordId = byParagraph.get(attributes.get('w15:paraId') ?? '');
    if (wordId === undefined) continue;
    const parent = byParagraph.get(attributes.get('w15:paraIdParent') ?? 'none') ?? null;
    threads.set(wordId, { isResolved: /^(?:1|true)$/.test(attributes.get('w15:done') ?? '0'), parent });
  }
  return comments.map((comment) => {
    const wordId = comment.attributes.get('w:id') ?? '';
    const all = linesOf(comment);
    const named = all.findLast((line) => idPattern.test(line));
    const thread = threads.get(wordId);
    return {
      wordId,
      author: (comment.attributes.get('w:author') ?? '').trim().slice(0, 200),
      at: instantOf(comment.attributes.get('w:date')),
      lines: all.map((line) => line.replace(idPattern, ' ').trim()).filter(Boolean),
      highlightId: (named && idPattern.exec(named)?.[1]?.toLowerCase()) ?? null,
      // Without a word on any comment the program that saved it knows of none that is settled.
      isResolved: thread ? thread.isResolved : threads.size > 0 || extended ? false : null,
      parent: thread?.parent ?? null,
      range: body.ranges.get(wordId) ?? null,
      words: body.words.get(wordId) ?? '',
    };
  });
}

function linesOf(comment: MarkupElement): string[] {
  const lines: string[] = [];
  for (const { name, children } of elementsOf([comment])) {
    const last = lines.length - 1;
    if (name === 'w:p') lines.push('');
    else if (last < 0) continue;
    else if (name === 'w:t') lines[last] += textOf(children);
    else if (name === 'w:tab') lines[last] += '\t';
    else if (name === 'w:br' || name === 'w:cr') lines[last] += ' ';
    else if (name === 'w:noBreakHyphen') lines[last] += '\u2011';
  }
  return lines.map(oneLine).filter(Boolean);
}

/** As lines are compared: what programs do to blanks between words says nothing. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
