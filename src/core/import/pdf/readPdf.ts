import type { PDFDocumentProxy } from 'pdfjs-dist';
import { ok, type Result } from '../../model/result';
import type { Block, Page, PageRun } from '../../model/sourceText';
import { noMetadata } from '../metadata';
import type { ImportedDocument, ImportInput } from '../types';
import { openPdf } from './openPdf';
import { type ReadPage, readPageItems } from './pageItems';

/** Reads a PDF page by page. Fails as `openPdf` does. */
export async function readPdf(input: ImportInput): Promise<Result<ImportedDocument>> {
  const opened = await openPdf(input);
  if (!opened.ok) return opened;
  const { document, close } = opened.value;
  try {
    const pages = await readPages(document);
    const labels = await document.getPageLabels();
    return ok({ sourceText: assemble(pages, labels), metadata: noMetadata, encoding: null, warnings: [] });
  } finally {
    await close();
  }
}

async function readPages(document: PDFDocumentProxy): Promise<ReadPage[]> {
  const pages: ReadPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    pages.push(await readPageItems(page));
    page.cleanup();
  }
  return pages;
}

function assemble(readPages: readonly ReadPage[], labels: readonly string[] | null) {
  let text = '';
  const blocks: Block[] = [];
  const pages: Page[] = [];
  for (const [index, page] of readPages.entries()) {
    const runs: PageRun[] = [];
    if (text !== '') text += '\n\n';
    const start = text.length;
    for (const item of page.items) {
      const words = item.text.trim();
      if (words === '') continue;
      if (text.length > start) text += ' ';
      const { x, y, width, height, angle } = item;
      runs.push(
        [text.length, text.length + words.length, x, y, width, height, angle].map(rounded) as PageRun,
      );
      text += words;
    }
    if (text.length > start) blocks.push({ kind: 'paragraph', start, end: text.length });
    const { width, height } = page;
    const label = labels?.[index] ?? String(index + 1);
    pages.push({ start, end: text.length, label, width, height, runs });
  }
  return { text, blocks, pages };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
