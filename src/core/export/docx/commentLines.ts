import {
  type AnnexHighlight,
  type Inline,
  inlineText,
  type ReportBlock,
  type StatementView,
} from '../../report';
import { stanceWords } from '../stanceWords';

/** What a line of a comment says: of the version and areas, of tags, of the note, of statements, of its parts, and whose it is. */
export type CommentLineKind = 'place' | 'tags' | 'note' | 'statement' | 'part' | 'id';

/** One paragraph of a comment. */
export interface CommentLine {
  readonly kind: CommentLineKind;
  readonly inlines: readonly Inline[];
  readonly direction: 'ltr' | 'rtl';
  /** Of a note's line: the place of its block in the note, from 0. */
  readonly block: number | null;
}

/** What the last line of every comment of ours begins with; the highlight's id follows. */
const idPrefix = 'Assay ';

/**
 * The comment for one range of a highlight, line by line. The first range's has tags, note and statements; a further
 * range only says whose part it is. The last line is always `Assay <highlight id>`, which every word processor keeps.
 */
export function commentLines(highlight: AnnexHighlight, part: number): CommentLine[] {
  const parts = highlight.ranges.length;
  return [
    ...(part === 0 ? contentLines(highlight) : []),
    ...(parts > 1
      ? [plain('part', `Part ${part + 1} of ${parts} of one highlight (${highlight.place}).`)]
      : []),
    plain('id', `${idPrefix}${highlight.id}`),
  ];
}

/** The words of a line, as a word processor has them. */
export function wordsOfLine({ inlines }: Pick<CommentLine, 'inlines'>): string {
  return inlines
    .map((inline) => (inline.kind === 'reference' ? ` (note ${inline.number})` : inlineText([inline])))
    .join('');
}

/** A note as lines: the margin of a page shows neither tables nor lists. */
export function noteLines(note: readonly ReportBlock[]): CommentLine[] {
  return note.flatMap((block, place) =>
    blockLines(block).map(({ inlines, direction }) => ({
      ...{ kind: 'note' as const, inlines, direction, block: place },
    })),
  );
}

function contentLines(highlight: AnnexHighlight): CommentLine[] {
  const { earlier, areas, tags, note, statements } = highlight;
  return [
    ...(earlier ? [plain('place', earlierWords(highlight))] : []),
    ...(areas ? [plain('place', `${areas}.`)] : []),
    ...(tags.length > 0 ? [strong('tags', tags.join(', '))] : []),
    ...noteLines(note),
    ...statements.map((statement) => plain('statement', statementLine(statement))),
  ];
}

function plain(kind: CommentLineKind, text: string): CommentLine {
  return { kind, inlines: [{ kind: 'text', text, marks: {} }], direction: 'ltr', block: null };
}

function strong(kind: CommentLineKind, text: string): CommentLine {
  return { kind, inlines: [{ kind: 'text', text, marks: { strong: true } }], direction: 'ltr', block: null };
}

/** “¶3, from the version of 5 May 2024: “nine guards were killed”” */
function earlierWords({ place, parts }: AnnexHighlight): string {
  return parts.length > 0 ? `${place}: “${parts.join('” […] “')}”` : place;
}

/** “Asserts: The depot was held. Governor, in The Northern Courier. B3 (usually reliable; possibly true)” */
function statementLine(statement: StatementView): string {
  const { sign, word } = stanceWords[statement.stance];
  const said = statement.chain ? ` — ${statement.chain}` : '';
  const grade = statement.grade ? ` [${statement.grade}: ${statement.gradeWords}]` : '';
  return `${sign} ${word}: ${statement.claimText}${said}${grade}`;
}

type BareLine = Pick<CommentLine, 'inlines' | 'direction'>;

function blockLines(block: ReportBlock): BareLine[] {
  const line = (text: string): BareLine => ({
    inlines: [{ kind: 'text', text, marks: {} }],
    direction: 'ltr',
  });
  switch (block.kind) {
    case 'paragraph':
      return [block];
    case 'heading':
      return [{ inlines: block.inlines.map(inBold), direction: block.direction }];
    case 'list':
      return block.items.flatMap((item, index) => {
        const sign = block.ordered ? `${block.start + index}. ` : '• ';
        return item.flatMap((child, place) =>
          blockLines(child).map((each, row) => (place === 0 && row === 0 ? headed(sign, each) : each)),
        );
      });
    case 'quote':
      return block.blocks.flatMap(blockLines);
    case 'table':
      return block.rows.map((row) => ({
        direction: 'ltr',
        inlines: row.flatMap((cell, column) => [
          ...(column ? [{ kind: 'text', text: ' | ', marks: {} } as const] : []),
          ...cell.blocks.flatMap((child) => ('inlines' in child ? child.inlines : [])),
        ]),
      }));
    case 'code':
    case 'gone':
    case 'claim':
    case 'figure':
      return [line(block.text)];
    case 'quotation':
      return [line(`“${block.parts.join('” […] “')}” ${block.attribution}`)];
    case 'rule':
      return [];
  }
}

function headed(sign: string, { inlines, direction }: BareLine): BareLine {
  return { inlines: [{ kind: 'text', text: sign, marks: {} }, ...inlines], direction };
}

function inBold(inline: Inline): Inline {
  return inline.kind === 'text' ? { ...inline, marks: { ...inline.marks, strong: true } } : inline;
}
