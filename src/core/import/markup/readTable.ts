import { isUnseen } from './elementKinds';
import { elementsOf, type MarkupElement, type MarkupNode } from './markupNode';

/** What cannot be held in a cell of a table of data. */
const structural = new Set([
  'table',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'article',
  'section',
  'pre',
]);

interface Row {
  readonly cells: readonly MarkupElement[];
}

/** The parts of a table of data: captions above it, then rows of cells. */
export interface TableParts {
  readonly captions: readonly MarkupElement[];
  readonly rows: readonly Row[];
}

/**
 * Takes a table apart, or answers null for one that only lays out a page: it says so, it holds
 * tables, headings, quotes or sections, or it has a single column or a single cell.
 */
export function tableParts(table: MarkupElement): TableParts | null {
  const role = table.attributes.get('role');
  if (role === 'presentation' || role === 'none') return null;
  for (const element of elementsOf(table.children)) if (structural.has(element.name)) return null;
  const captions: MarkupElement[] = [];
  const rows: Row[] = [];
  collect(table.children, captions, rows);
  return rows.some((row) => row.cells.length > 1) ? { captions, rows } : null;
}

function collect(nodes: readonly MarkupNode[], captions: MarkupElement[], rows: Row[]): void {
  for (const node of nodes) {
    if (typeof node === 'string' || isUnseen(node.name, node.attributes)) continue;
    if (node.name === 'caption') captions.push(node);
    else if (node.name === 'tr') {
      const cells = node.children.filter(
        (child): child is MarkupElement =>
          typeof child !== 'string' &&
          (child.name === 'td' || child.name === 'th') &&
          !isUnseen(child.name, child.attributes),
      );
      if (cells.length > 0) rows.push({ cells });
    } else collect(node.children, captions, rows);
  }
}
