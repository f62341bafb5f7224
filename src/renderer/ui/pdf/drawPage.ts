import type { PDFDocumentProxy } from 'pdfjs-dist';

/** More pixels than this make a page slow and eat memory without being seen: a large page at twice the usual density. */
const mostPixels = 10_000_000;

export interface PageDrawing {
  readonly pdf: PDFDocumentProxy;
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

/** Draws a page to a canvas of its own; null when it was called off. Rejects when the page cannot be drawn. */
export async function drawPage(drawing: PageDrawing): Promise<HTMLCanvasElement | null> {
  const { pdf, page: index, rotation, width, height, signal } = drawing;
  const part = drawing.part ?? { x: 0, y: 0, width, height };
  const page = await pdf.getPage(index + 1);
  if (signal.aborted) return null;
  const density = Math.min(drawing.density, Math.sqrt(mostPixels / (part.width * part.height)));
  const turn = (page.rotate + rotation) % 360;
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(part.width * density));
  canvas.height = Math.max(1, Math.round(part.height * density));
  const natural = page.getViewport({ scale: 1, rotation: turn });
  const viewport = page.getViewport({
    scale: (width * density) / natural.width,
    rotation: turn,
    offsetX: -part.x * density,
    offsetY: -part.y * density,
  });
  const task = page.render({ canvas, viewport });
  const stop = () => task.cancel();
  signal.addEventListener('abort', stop);
  try {
    await task.promise;
    return canvas;
  } catch (error) {
    release(canvas);
    if (signal.aborted) return null;
    throw error;
  } finally {
    signal.removeEventListener('abort', stop);
    page.cleanup();
  }
}

/** Gives a canvas' memory back at once. */
export function release(canvas: HTMLCanvasElement): void {
  canvas.width = 0;
  canvas.height = 0;
}
