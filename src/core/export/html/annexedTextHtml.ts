import type { Block, TableCell, TextMark } from '../../model/sourceText';
import { type AnnexedSource, drawnBlocks, type TextSegment, textSegments } from '../../report';
import { directionOf } from '../../text/direction';
import { overlapFill } from '../tagPalette';
import { framedTable } from './blockHtml';
import { escapeHtml } from './escapeHtml';
import { anchorName } from './htmlPage';

type Spanned = Exclude<Block, { kind: 'table' }> | TableCell;

interface DrawnRange {
  readonly start: number;
  readonly end: number;
  /** Place of its highlight in the annexed source. */
  readonly owner: number;
}

interface TextDrawing {
  readonly annexed: AnnexedSource;
  readonly ranges: readonly DrawnRange[];
  /** Highlights whose anchor stands already. */
  readonly anchored: Set<number>;
}

/**
 * A source's whole text as HTML. Every stretch of highlighted words is a `mark` whose
 * `data-highlights` names all highlights over it; overlapping ones are cut at each other's ends.
 */
export function annexedTextHtml(annexed: AnnexedSource): string {
  const ranges = annexed.highlights.flatMap((highlight, owner) =>
    highlight.ranges.map(({ start, end }) => ({ start, end, owner })),
  );
  const drawing = { annexed, ranges, anchored: new Set<number>() };
  const lines: string[] = [];
  let listOf: 'ol' | 'ul' | null = null;
  for (const block of drawnBlocks(annexed.text)) {
    const list = block.kind === 'listItem' ? (block.ordered ? 'ol' : 'ul') : null;
    if (list !== listOf) {
      if (listOf) lines.push(`</${listOf}>`);
      if (list) lines.push(`<${list}>`);
      listOf = list;
    }
    lines.push(sourceBlock(drawing, block));
  }
  if (listOf) lines.push(`</${listOf}>`);
  return lines.join('\n');
}

/** The number a document counts a block with is drawn by the style sheet: it is no text. */
function labelled(label: string | undefined): string {
  return label === undefined ? '' : ` data-label="${escapeHtml(label)}"`;
}

function sourceBlock(drawing: TextDrawing, block: Block): string {
  if (block.kind === 'table') {
    const rows = block.rows.map((row) => {
      const cells = row.map((cell) => spanElement(drawing, cell.header ? 'th' : 'td', cell));
      return { html: `<tr>${cells.join('')}</tr>`, cells: row };
    });
    return framedTable(rows);
  }
  switch (block.kind) {
    case 'heading':
      return spanElement(drawing, `h${Math.min(6, block.level + 3)}`, block, labelled(block.label));
    case 'listItem': {
      const depth = block.depth ? ` style="margin-inline-start: ${block.depth * 1.5}em"` : '';
      return spanElement(
        drawing,
        'li',
        block,
        `${block.ordered ? ` value="${block.ordinal}"` : ''}${labelled(block.label)}${depth}`,
      );
    }
    case 'quote':
      return spanElement(drawing, 'blockquote', block);
    case 'preformatted':
      return spanElement(drawing, 'pre', block);
    case 'rule':
      return block.end > block.start ? spanElement(drawing, 'p', block, ' class="rule"') : '<hr>';
    case 'picture':
      return block.end > block.start ? spanElement(drawing, 'p', block, ' class="caption"') : '';
    case 'caption':
    case 'footnote':
      return spanElement(drawing, 'p', block, ` class="${block.kind}"`);
    default:
      return spanElement(drawing, 'p', block);
  }
}

function spanElement(drawing: TextDrawing, element: string, span: Spanned, attributes = ''): string {
  const { text } = drawing.annexed.text;
  const direction = span.direction ?? directionOf(text.slice(span.start, span.end));
  const segments = textSegments(text, span, span.marks ?? [], drawing.ranges);
  const content = segments.map((segment) => segmentHtml(drawing, segment)).join('');
  return `<${element} dir="${direction}"${attributes}>${content}</${element}>`;
}

function segmentHtml({ annexed, ranges, anchored }: TextDrawing, segment: TextSegment): string {
  const html = segment.marks.reduce(sourceMark, escapeHtml(segment.text));
  const covering = segment.covering.flatMap((index) => ranges[index] ?? []);
  if (covering.length === 0) return html;
  const owners = [...new Set(covering.map((range) => range.owner))];
  const highlights = owners.flatMap((owner) => annexed.highlights[owner] ?? []);
  const anchors = owners.flatMap((owner) => {
    const highlight = annexed.highlights[owner];
    if (!highlight || anchored.has(owner)) return [];
    anchored.add(owner);
    return [`<span class="anchor" id="${anchorName('highlight', highlight.id)}"></span>`];
  });
  const layers = highlights.map(({ colour }) => `linear-gradient(var(--fill-${colour ?? 'none'}) 0 0)`);
  // On paper one plain colour: a browser that prints draws each see-through layer as a picture of its own.
  const paper = `#${overlapFill(highlights.map(({ colour }) => colour))}`;
  const ending = covering.filter((range) => range.end === segment.end);
  const numbers = ending.flatMap((range) => annexed.highlights[range.owner]?.number ?? []);
  const ends = numbers.length ? ` data-ends="${numbers.join(' ')}"` : '';
  const edge = `var(--${highlights[0]?.colour ?? 'none'})`;
  return `${anchors.join('')}<mark data-highlights="${highlights.map(({ id }) => id).join(' ')}"${ends} style="background-image: ${layers.join(', ')}; --edge: ${edge}; --paper: ${paper}">${html}</mark>`;
}

const markElements: Readonly<Record<Exclude<TextMark['kind'], 'link'>, string>> = {
  strong: 'strong',
  emphasis: 'em',
  underline: 'u',
  strike: 's',
  code: 'code',
  superscript: 'sup',
  subscript: 'sub',
  inserted: 'ins',
  deleted: 'del',
};

/** A source's links are shown, not followed: a slip of the hand must not tell its owner that somebody reads. */
function sourceMark(html: string, mark: TextMark): string {
  if (mark.kind === 'link')
    return `<span class="source-link" title="${escapeHtml(mark.address ?? '')}">${html}</span>`;
  const element = markElements[mark.kind];
  return `<${element}>${html}</${element}>`;
}
