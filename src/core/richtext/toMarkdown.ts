import type { RichNode, RichText } from '../model/richText';
import { type AtomText, isAtom, labelOf } from './atomText';
import { escapeLineStart, escapeMarkdown } from './escapeMarkdown';
import { inlineMarkdown } from './inlineMarkdown';

/**
 * A rich text as Markdown (GFM), ending with a line end unless empty. `resolveMention` answers the
 * Markdown that stands for a mention, citation, quotation or claim block; without it their label,
 * escaped.
 */
export function toMarkdown(doc: RichText, resolveMention?: AtomText): string {
  const atomText = resolveMention ?? ((node: RichNode) => escapeMarkdown(labelOf(node)));
  const text = blocks(doc.content ?? [], atomText);
  return text === '' ? '' : `${text}\n`;
}

function blocks(nodes: readonly RichNode[], atomText: AtomText): string {
  return nodes
    .map((node, index) => {
      const text = block(node, atomText);
      // Two lists of one kind in a row would read back as one.
      const separated = index > 0 && isList(node) && nodes[index - 1]?.type === node.type;
      return separated ? `<!-- -->\n\n${text}` : text;
    })
    .filter((text) => text !== '')
    .join('\n\n');
}

function block(node: RichNode, atomText: AtomText): string {
  const content = node.content ?? [];
  if (isAtom(node)) return atomText(node);
  switch (node.type) {
    case 'heading':
      return `${'#'.repeat(Number(node.attrs?.level ?? 1))} ${inline(node, atomText).replace(/\\?\n/g, ' ')}`;
    case 'blockquote':
      return indented(blocks(content, atomText), '> ', '> ');
    case 'codeBlock':
      return fenced(node);
    case 'horizontalRule':
      return '---';
    case 'bulletList':
      return content.map((item) => indented(blocks(item.content ?? [], atomText), '- ', '  ')).join('\n');
    case 'orderedList':
      return content
        .map((item, index) => {
          const marker = `${Number(node.attrs?.start ?? 1) + index}. `;
          return indented(blocks(item.content ?? [], atomText), marker, ' '.repeat(marker.length));
        })
        .join('\n');
    case 'table':
      return table(content, atomText);
    case 'paragraph':
      return inline(node, atomText).split('\n').map(escapeLineStart).join('\n');
    default:
      return content.length > 0 && content[0]?.type !== 'text'
        ? blocks(content, atomText)
        : inline(node, atomText);
  }
}

function inline(node: RichNode, atomText: AtomText): string {
  return inlineMarkdown(node.content ?? [], atomText);
}

function isList(node: RichNode): boolean {
  return node.type === 'bulletList' || node.type === 'orderedList';
}

function fenced(node: RichNode): string {
  const code = (node.content ?? []).map((child) => child.text ?? '').join('');
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map((match) => match[0].length));
  const fence = '`'.repeat(longest + 1);
  const language = typeof node.attrs?.language === 'string' ? node.attrs.language : '';
  return `${fence}${language}\n${code}\n${fence}`;
}

function indented(text: string, first: string, rest: string): string {
  const lines = text.split('\n');
  return lines
    .map((line, index) => (index === 0 ? first : line === '' ? rest.trimEnd() : rest) + line)
    .join('\n')
    .trimEnd();
}

function table(rows: readonly RichNode[], atomText: AtomText): string {
  const lines = rows.map((row) => {
    const cells = (row.content ?? []).map((cell) =>
      (cell.content ?? [])
        .map((child) => inline(child, atomText))
        .join(' ')
        .replace(/\\?\n/g, ' '),
    );
    return `| ${cells.join(' | ')} |`;
  });
  const columns = rows[0]?.content?.length ?? 0;
  return [lines[0], `|${' --- |'.repeat(columns)}`, ...lines.slice(1)].join('\n');
}
