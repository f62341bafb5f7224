import { inlineText } from '../inlineText';
import type { ReportBlock } from '../reportDocument';

/** The words of resolved blocks, a line each; references as `[1]`, cells parted by ` | `. */
export function blockWords(blocks: readonly ReportBlock[]): string {
  return blocks.map(wordsOf).join('\n');
}

function wordsOf(block: ReportBlock): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return block.inlines
        .map((inline) => (inline.kind === 'reference' ? `[${inline.number}]` : inlineText([inline])))
        .join('');
    case 'table':
      return block.rows
        .map((row) => row.map((cell) => blockWords(cell.blocks).replaceAll('\n', ' / ')).join(' | '))
        .join('\n');
    case 'quotation':
      return `${block.parts.join(' … ')} — ${block.attribution}${block.note === null ? '' : `[${block.note}]`}`;
    case 'claim':
      return [block.text, block.standing, ...block.statements.map(({ chain }) => chain)].join('\n');
    case 'list':
      return block.items.map(blockWords).join('\n');
    case 'quote':
      return blockWords(block.blocks);
    case 'rule':
      return '';
    default:
      return block.text;
  }
}
