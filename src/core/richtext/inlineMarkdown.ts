import type { RichMark, RichNode } from '../model/richText';
import { type AtomText, isAtom } from './atomText';
import { escapeMarkdown } from './escapeMarkdown';
import { isSafeAddress } from './safeAddress';

const signs: Record<string, string> = { bold: '**', italic: '*', strike: '~~' };
const outermostFirst = ['link', 'bold', 'italic', 'strike'];

/**
 * Inline nodes as Markdown. Marks stay open over neighbouring nodes, and blanks at their edges move
 * outside, where Markdown wants them.
 */
export function inlineMarkdown(nodes: readonly RichNode[], atomText: AtomText): string {
  let result = '';
  let open: RichMark[] = [];
  const close = (count: number) => {
    while (open.length > count) {
      const mark = open.pop() as RichMark;
      const blanks = /\s*$/.exec(result)?.[0] ?? '';
      result = result.slice(0, result.length - blanks.length) + endOf(mark) + blanks;
    }
  };
  for (const node of nodes) {
    const marks = marksOf(node);
    let same = 0;
    while (same < open.length && same < marks.length && sameMark(open[same], marks[same])) same++;
    close(same);
    const text = nodeText(node, atomText);
    const added = marks.slice(same);
    if (added.length > 0) {
      const blanks = /^\s*/.exec(text)?.[0] ?? '';
      if (blanks.length === text.length) {
        result += text;
        continue;
      }
      result += blanks + added.map(startOf).join('') + text.slice(blanks.length);
      open = [...open, ...added];
    } else result += text;
  }
  close(0);
  return result;
}

function nodeText(node: RichNode, atomText: AtomText): string {
  if (isAtom(node)) return atomText(node);
  if (node.type === 'hardBreak') return '\\\n';
  const text = node.text ?? '';
  return node.marks?.some((mark) => mark.type === 'code') ? codeSpan(text) : escapeMarkdown(text);
}

function codeSpan(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map((match) => match[0].length));
  const fence = '`'.repeat(longest + 1);
  const padding = /^`|`$|^ .* $/.test(text) ? ' ' : '';
  return fence + padding + text + padding + fence;
}

function marksOf(node: RichNode): RichMark[] {
  return (node.marks ?? [])
    .filter((mark) => mark.type in signs || (mark.type === 'link' && isSafeAddress(String(mark.attrs?.href))))
    .sort((a, b) => outermostFirst.indexOf(a.type) - outermostFirst.indexOf(b.type));
}

function sameMark(a: RichMark | undefined, b: RichMark | undefined): boolean {
  return a?.type === b?.type && a?.attrs?.href === b?.attrs?.href;
}

function startOf(mark: RichMark): string {
  return mark.type === 'link' ? '[' : (signs[mark.type] as string);
}

function endOf(mark: RichMark): string {
  return mark.type === 'link'
    ? `](<${String(mark.attrs?.href).replace(/[<>\n]/g, encodeURIComponent)}>)`
    : (signs[mark.type] as string);
}
