import type { RichMark, RichNode } from '../model/richText';
import { isSafeAddress } from '../richtext/safeAddress';
import { citationNote, ownFootnote } from './citationNote';
import { settledCitations } from './citations/inTextCitation';
import { termMarks } from './judgementTerm';
import { mentionName } from './mentionName';
import type { ReportContext } from './reportContext';
import type { Inline, InlineMarks } from './reportDocument';

/** Resolves the inline nodes of a paragraph, heading or cell. Notes and warnings go into `context`. */
export function resolveInlines(context: ReportContext, nodes: readonly RichNode[] = []): Inline[] {
  return settledCitations(nodes.flatMap((node) => resolveInline(context, node)));
}

function resolveInline(context: ReportContext, node: RichNode): Inline[] {
  switch (node.type) {
    case 'text':
      return node.text ? [{ kind: 'text', text: node.text, marks: inlineMarks(node.marks) }] : [];
    case 'hardBreak':
      return [{ kind: 'break' }];
    case 'mention':
      return [mentionName(context, node)];
    case 'citation':
      return citationNote(context, node);
    case 'footnote':
      return ownFootnote(context, node);
    default:
      if (!node.content?.length)
        context.warnings.push(`A part of the kind “${node.type}” could not be drawn.`);
      return resolveInlines(context, node.content);
  }
}

function inlineMarks(marks: readonly RichMark[] = []): InlineMarks {
  const has = (type: string) => marks.some((mark) => mark.type === type);
  const address = marks.find((mark) => mark.type === 'link')?.attrs?.href;
  const link = typeof address === 'string' && isSafeAddress(address) ? address : null;
  return {
    ...(has('bold') && { strong: true }),
    ...(has('italic') && { emphasis: true }),
    ...(has('underline') && { underline: true }),
    ...(has('strike') && { strike: true }),
    ...(has('code') && { code: true }),
    ...(has('superscript') && { superscript: true }),
    ...(has('subscript') && { subscript: true }),
    ...(link && { link }),
    ...termMarks(marks),
  };
}
