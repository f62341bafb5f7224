import type { RichNode } from '../../model/richText';
import {
  type Inline,
  type InlineMarks,
  inlineText,
  type ReportBlock,
  type ReportTableCell,
} from '../../report';
import { stanceWords } from '../stanceWords';

const markTypes = { strong: 'bold', emphasis: 'italic', strike: 'strike', code: 'code' } as const;

/** A text node. */
export function textNode(text: string, ...marks: string[]): RichNode {
  return { type: 'text', text, ...(marks.length && { marks: marks.map((type) => ({ type })) }) };
}

/** A paragraph of nodes. */
export function paragraphNode(...content: RichNode[]): RichNode {
  return { type: 'paragraph', content: content.filter((node) => node.type !== 'text' || node.text) };
}

/** Markdown that stands as it is: the writer asks for it with `rawMarkdown`. */
function rawNode(markdown: string): RichNode {
  return { type: 'citation', attrs: { markdown } };
}

/** What stands for a node made by `rawNode`. */
export function rawMarkdown(node: RichNode): string {
  return String(node.attrs?.markdown ?? '');
}

/** A source's own words as a block quote: blank lines part paragraphs, line ends stay. */
export function quotedNodes(words: string): RichNode[] {
  return words
    .split(/\n{2,}/u)
    .map((paragraph) =>
      paragraphNode(
        ...paragraph
          .split('\n')
          .flatMap((line, index): RichNode[] => [
            ...(index ? [{ type: 'hardBreak' }] : []),
            ...(line ? [textNode(line)] : []),
          ]),
      ),
    );
}

/** A resolved line as nodes that the Markdown writer knows. */
export function inlineNodes(inlines: readonly Inline[]): RichNode[] {
  return inlines.flatMap((inline): RichNode[] => {
    switch (inline.kind) {
      case 'text':
        return inline.text ? [{ type: 'text', text: inline.text, marks: richMarks(inline.marks) }] : [];
      case 'words':
        return [textNode(`“${inline.text}”`)];
      case 'break':
        return [{ type: 'hardBreak' }];
      case 'reference':
        return [rawNode(`[^${inline.number}]`)];
      case 'mention':
        return [textNode(inline.text)];
      case 'gone':
        return [textNode(inline.text, 'bold')];
      default:
        return [];
    }
  });
}

function richMarks(marks: InlineMarks): NonNullable<RichNode['marks']> {
  const own = (Object.keys(markTypes) as (keyof typeof markTypes)[])
    .filter((mark) => marks[mark])
    .map((mark) => ({ type: markTypes[mark] }));
  // Markdown has no underline: a level of confidence leans instead.
  if (marks.term?.kind === 'confidence') own.push({ type: 'italic' });
  return marks.link ? [...own, { type: 'link', attrs: { href: marks.link } }] : own;
}

/** Report blocks as nodes that the Markdown writer knows; the page's title is level 1. */
export function blockNodes(blocks: readonly ReportBlock[], headingShift = 1): RichNode[] {
  return blocks.flatMap((block) => blockNode(block, headingShift));
}

function blockNode(block: ReportBlock, shift: number): RichNode[] {
  switch (block.kind) {
    case 'paragraph':
      return [paragraphNode(...inlineNodes(block.inlines))];
    case 'heading':
      return [
        {
          type: 'heading',
          attrs: { level: Math.min(6, block.level + shift) },
          content: inlineNodes(block.inlines),
        },
      ];
    case 'list':
      return [
        {
          type: block.ordered ? 'orderedList' : 'bulletList',
          attrs: { start: block.start },
          content: block.items.map((item) => ({ type: 'listItem', content: blockNodes(item, shift) })),
        },
      ];
    case 'quote':
      return [{ type: 'blockquote', content: blockNodes(block.blocks, shift) }];
    case 'code':
      return [{ type: 'codeBlock', content: [textNode(block.text)] }];
    case 'rule':
      return [{ type: 'horizontalRule' }];
    case 'gone':
      return [paragraphNode(textNode(block.text, 'bold'))];
    case 'table':
      return [{ type: 'table', content: block.rows.map(rowNode) }];
    case 'quotation':
      return [
        {
          type: 'blockquote',
          content: [
            ...block.parts.flatMap((part) => quotedNodes(`“${part}”`)),
            paragraphNode(
              textNode(`— ${block.attribution} `),
              ...block.grades.map((grade) => textNode(`[${grade}]`)),
              ...noteMark(block.note),
            ),
          ],
        },
      ];
    case 'figure':
      return [
        paragraphNode(
          textNode(`${block.text}.`, 'bold'),
          textNode(` ${[block.description, ...block.remarks].join(' ')}`),
        ),
        { type: 'table', content: block.rows.map(rowNode) },
      ];
    case 'claim':
      return [
        paragraphNode(textNode(block.text, 'bold')),
        paragraphNode(textNode(block.standing)),
        {
          type: 'bulletList',
          content: block.statements.map((statement) => {
            const { sign, word } = stanceWords[statement.stance];
            const words = statement.words.replace(/\s+/gu, ' ');
            const grade = statement.grade ? ` [${statement.grade}]` : '';
            return {
              type: 'listItem',
              content: [
                paragraphNode(
                  textNode(`${sign} ${word}: “${words}” — ${statement.chain || statement.source}${grade}`),
                  ...noteMark(statement.note),
                ),
              ],
            };
          }),
        },
      ];
  }
}

function noteMark(note: number | null): RichNode[] {
  return note === null ? [] : [rawNode(`[^${note}]`)];
}

function rowNode(row: readonly ReportTableCell[]): RichNode {
  return {
    type: 'tableRow',
    content: row.map((cell) => ({
      type: cell.header ? 'tableHeader' : 'tableCell',
      content: cell.blocks.map((block) =>
        'inlines' in block
          ? paragraphNode(...inlineNodes(block.inlines))
          : paragraphNode(textNode(wordsOf(block))),
      ),
    })),
  };
}

/** What a table cell of Markdown can hold of a block that is not one line. */
function wordsOf(block: ReportBlock): string {
  switch (block.kind) {
    case 'list':
      return block.items.map((item) => item.map(wordsOf).join(' ')).join('; ');
    case 'quote':
      return block.blocks.map(wordsOf).join(' ');
    case 'quotation':
      return `“${block.parts.join('” […] “')}”`;
    case 'table':
      return block.rows.map((row) => row.flatMap((cell) => cell.blocks.map(wordsOf)).join(', ')).join('; ');
    case 'rule':
      return '';
    default:
      return 'inlines' in block ? inlineText(block.inlines) : block.text;
  }
}
