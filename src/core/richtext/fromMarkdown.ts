import { lexer, type Token, type Tokens } from 'marked';
import type { RichNode, RichText } from '../model/richText';
import { inlineNodes, joined } from './markdownInline';

/**
 * Markdown (GFM) as a tiptap document: paragraphs, headings, lists, quotes, code, rules, tables,
 * bold, italic, strike, code, and links to http, https and mailto; other links stay as their text.
 * HTML is kept as visible text; pictures become their description.
 */
export function fromMarkdown(markdown: string): RichText {
  const tokens = lexer(markdown.replace(/\r\n?/g, '\n'), { gfm: true });
  const content = blockNodes(tokens);
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}

function blockNodes(tokens: readonly Token[]): RichNode[] {
  const nodes: RichNode[] = [];
  for (const token of tokens) {
    const last = nodes.at(-1);
    // A tight list item is a checkbox token and text tokens; they are one paragraph.
    if (token.type === 'text' && last?.type === 'paragraph' && pendingCheckbox(last))
      last.content = joined([...(last.content ?? []), ...inlineNodes([token])]);
    else nodes.push(...blockNode(token));
  }
  return nodes;
}

function pendingCheckbox(node: RichNode): boolean {
  return node.content?.length === 1 && /^\[[x ]\] $/.test(node.content[0]?.text ?? '');
}

function blockNode(token: Token): RichNode[] {
  switch (token.type) {
    case 'space':
    case 'def':
      return [];
    case 'heading':
      return [{ type: 'heading', attrs: { level: token.depth }, ...inlineContent(token.tokens ?? []) }];
    case 'blockquote':
      return [{ type: 'blockquote', content: atLeastParagraph(blockNodes(token.tokens ?? [])) }];
    case 'code':
      return [codeBlock(token as Tokens.Code)];
    case 'hr':
      return [{ type: 'horizontalRule' }];
    case 'list':
      return [list(token as Tokens.List)];
    case 'table':
      return [table(token as Tokens.Table)];
    case 'paragraph':
      return [{ type: 'paragraph', ...inlineContent(token.tokens ?? []) }];
    case 'html':
      return [{ type: 'paragraph', content: [{ type: 'text', text: token.raw.trim() || ' ' }] }];
    default:
      return [{ type: 'paragraph', ...inlineContent([token]) }];
  }
}

function inlineContent(tokens: readonly Token[]): { content?: RichNode[] } {
  const content = inlineNodes(tokens);
  return content.length > 0 ? { content } : {};
}

function codeBlock(token: Tokens.Code): RichNode {
  const content = token.text === '' ? {} : { content: [{ type: 'text', text: token.text }] };
  return { type: 'codeBlock', attrs: { language: token.lang || null }, ...content };
}

function list(token: Tokens.List): RichNode {
  const content = token.items.map((item) => ({
    type: 'listItem',
    content: startingWithParagraph(blockNodes(item.tokens)),
  }));
  if (!token.ordered) return { type: 'bulletList', content };
  return { type: 'orderedList', attrs: { start: token.start === '' ? 1 : token.start }, content };
}

function table(token: Tokens.Table): RichNode {
  const row = (cells: readonly Tokens.TableCell[], type: string): RichNode => ({
    type: 'tableRow',
    content: cells.map((cell) => ({ type, content: [{ type: 'paragraph', ...inlineContent(cell.tokens) }] })),
  });
  return {
    type: 'table',
    content: [row(token.header, 'tableHeader'), ...token.rows.map((cells) => row(cells, 'tableCell'))],
  };
}

function atLeastParagraph(nodes: RichNode[]): RichNode[] {
  return nodes.length > 0 ? nodes : [{ type: 'paragraph' }];
}

/** tiptap's list item is a paragraph followed by blocks. */
function startingWithParagraph(nodes: RichNode[]): RichNode[] {
  return nodes[0]?.type === 'paragraph' ? nodes : [{ type: 'paragraph' }, ...nodes];
}
