import type { RichNode } from '../model/richText';
import { directionOf } from '../text/direction';
import { claimBlock } from './claimBlock';
import { figureBlock } from './figureBlock';
import { resolveInlines } from './inlines';
import { inlineText } from './inlineText';
import { liveBlock } from './live/liveBlock';
import { quotationBlock } from './quotationBlock';
import type { ReportContext } from './reportContext';
import type { ReportBlock, ReportTableCell } from './reportDocument';

/** Deeper than any document a person writes; a file made to exhaust the stack ends here. */
const deepest = 100;

/** Resolves block nodes of a report or note. Notes and warnings go into `context`. */
export function resolveBlocks(
  context: ReportContext,
  nodes: readonly RichNode[] = [],
  depth = 0,
): ReportBlock[] {
  if (depth > deepest) {
    context.warnings.push('A part of the text is nested too deeply and was left out.');
    return [];
  }
  return nodes.flatMap((node) => resolveBlock(context, node, depth + 1));
}

function resolveBlock(context: ReportContext, node: RichNode, depth: number): ReportBlock[] {
  switch (node.type) {
    case 'paragraph': {
      if (isUnusedPrompt(node)) return [];
      const inlines = resolveInlines(context, node.content);
      return [{ kind: 'paragraph', inlines, direction: directionOf(inlineText(inlines)) }];
    }
    case 'heading': {
      const inlines = resolveInlines(context, node.content);
      const level = Math.min(6, Math.max(1, wholeNumber(node.attrs?.level, 1)));
      return [{ kind: 'heading', level, inlines, direction: directionOf(inlineText(inlines)) }];
    }
    case 'bulletList':
    case 'orderedList':
    case 'taskList':
      return [
        {
          kind: 'list',
          ordered: node.type === 'orderedList',
          start: wholeNumber(node.attrs?.start, 1),
          items: (node.content ?? []).map((item) => resolveBlocks(context, item.content, depth)),
        },
      ];
    case 'blockquote':
      return [{ kind: 'quote', blocks: resolveBlocks(context, node.content, depth) }];
    case 'codeBlock':
      return [{ kind: 'code', text: (node.content ?? []).map((child) => child.text ?? '').join('') }];
    case 'horizontalRule':
      return [{ kind: 'rule' }];
    case 'table':
      return [{ kind: 'table', rows: tableRows(context, node, depth) }];
    case 'quotation':
      return [quotationBlock(context, node)];
    case 'claimBlock':
      return [claimBlock(context, node)];
    case 'figure':
      return [figureBlock(context, node)];
    case 'liveBlock':
      return liveBlock(context, node);
    default:
      return unknownBlock(context, node, depth);
  }
}

/** A template's line on what to write, which nobody wrote on. */
function isUnusedPrompt({ attrs, content }: RichNode): boolean {
  return Boolean(attrs?.prompt) && (content ?? []).length === 0;
}

function tableRows(context: ReportContext, table: RichNode, depth: number): ReportTableCell[][] {
  return (table.content ?? []).map((row) =>
    (row.content ?? []).map((cell) => ({
      header: cell.type === 'tableHeader',
      columns: wholeNumber(cell.attrs?.colspan, 1),
      rows: wholeNumber(cell.attrs?.rowspan, 1),
      blocks: resolveBlocks(context, cell.content, depth),
    })),
  );
}

/** Inline nodes without a paragraph round them are drawn as one; unknown boxes are drawn by what is in them. */
function unknownBlock(context: ReportContext, node: RichNode, depth: number): ReportBlock[] {
  if (['text', 'mention', 'citation', 'footnote', 'hardBreak'].includes(node.type)) {
    const inlines = resolveInlines(context, [node]);
    return [{ kind: 'paragraph', inlines, direction: directionOf(inlineText(inlines)) }];
  }
  if (!node.content?.length) context.warnings.push(`A part of the kind “${node.type}” could not be drawn.`);
  return resolveBlocks(context, node.content, depth);
}

function wholeNumber(value: unknown, otherwise: number): number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 100_000
    ? value
    : otherwise;
}
