import type { PDFDocumentProxy } from 'pdfjs-dist';

/** A line of a document's outline. */
export interface OutlineEntry {
  readonly title: string;
  /** Nesting, from 0. */
  readonly depth: number;
  /** The page it leads to, from 0; null where it leads to none. */
  readonly page: number | null;
}

/** Documents with longer outlines are shown as far as this. */
const mostEntries = 5_000;
const deepest = 12;

type OutlineNode = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number];

/** A document's outline as one list, in order. Empty where it has none. */
export async function readOutline(pdf: PDFDocumentProxy): Promise<readonly OutlineEntry[]> {
  const nodes = (await pdf.getOutline()) ?? [];
  const flat: { node: OutlineNode; depth: number }[] = [];
  const add = (list: readonly OutlineNode[], depth: number) => {
    for (const node of list) {
      if (flat.length >= mostEntries) return;
      flat.push({ node, depth });
      if (depth < deepest) add(node.items, depth + 1);
    }
  };
  add(nodes, 0);
  const pages = await Promise.all(flat.map(({ node }) => pageOf(pdf, node)));
  return flat.map(({ node, depth }, place) => ({
    title: node.title.trim() || 'Untitled',
    depth,
    page: pages[place] ?? null,
  }));
}

async function pageOf(pdf: PDFDocumentProxy, { dest }: OutlineNode): Promise<number | null> {
  try {
    const target = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
    const page: unknown = target?.[0];
    if (typeof page === 'number') return page < pdf.numPages ? page : null;
    return page ? await pdf.getPageIndex(page as Parameters<PDFDocumentProxy['getPageIndex']>[0]) : null;
  } catch {
    return null;
  }
}
