import type { PDFDocumentProxy } from 'pdfjs-dist';

/** A page, or a part of one, that is to be drawn. */
export interface PageDrawing {
  /** From 0. */
  readonly page: number;
  /** Degrees, clockwise, beyond the turn the document itself asks for. */
  readonly rotation: number;
  /** As the turned page stands in the window, CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Device pixels per CSS pixel. */
  readonly density: number;
  /** The part of the page that is wanted, in the same CSS pixels; all of it when left out. */
  readonly part?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly signal: AbortSignal;
}

/** A document whose pages can be drawn, however it is stored. */
export interface DrawablePages {
  /** Where the document is a PDF: it may have an outline. */
  readonly pdf: PDFDocumentProxy | null;
  /** The size of a page as it stands upright, in points. */
  sizeOf(page: number): Promise<{ readonly width: number; readonly height: number }>;
  /** Draws to a canvas of its own; null when it was called off. Rejects when the page cannot be drawn. */
  draw(drawing: PageDrawing): Promise<HTMLCanvasElement | null>;
  close(): void;
}

/** More pixels than this make a page slow and eat memory without being seen: a large page at twice the usual density. */
const mostPixels = 10_000_000;

/** The part of the page that is drawn, in CSS pixels, and in how many device pixels each of them. */
export function drawnPart({ width, height, density, part }: PageDrawing) {
  const drawn = part ?? { x: 0, y: 0, width, height };
  return { ...drawn, density: Math.min(density, Math.sqrt(mostPixels / (drawn.width * drawn.height))) };
}

/** Gives a canvas' memory back at once. */
export function release(canvas: HTMLCanvasElement): void {
  canvas.width = 0;
  canvas.height = 0;
}
