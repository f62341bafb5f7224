import type { RichNode } from '../model/richText';
import { type AtomText, isAtom, labelOf } from './atomText';

const containers = new Set([
  'doc',
  'bulletList',
  'orderedList',
  'listItem',
  'blockquote',
  'table',
  'taskList',
  'taskItem',
]);

/**
 * The words of a rich text without its form: one line per paragraph, heading or list item, cells of
 * a table row separated by tabs. `atomText` says what stands for mentions and citations.
 */
export function plainText(node: RichNode | null | undefined, atomText: AtomText = labelOf): string {
  if (!node) return '';
  if (isAtom(node)) return atomText(node);
  if (node.type === 'text') return node.text ?? '';
  if (node.type === 'hardBreak') return '\n';
  const parts = (node.content ?? []).map((child) => plainText(child, atomText));
  if (node.type === 'tableRow') return parts.join('\t');
  if (node.type === 'tableCell' || node.type === 'tableHeader') return parts.join(' ');
  return parts.join(containers.has(node.type) ? '\n' : '');
}
