import type { PDFDocumentProxy } from 'pdfjs-dist';
import { drawnPart, type PageDrawing, release } from './drawablePages';

/** Draws a page of a PDF. See `DrawablePages.draw`. */
export async function drawPdfPage(
  pdf: PDFDocumentProxy,
  drawing: PageDrawing,
): Promise<HTMLCanvasElement | null> {
  const { page: index, rotation, width, signal } = drawing;
  const part = drawnPart(drawing);
  const page = await pdf.getPage(index + 1);
  if (signal.aborted) return null;
  const turn = (page.rotate + rotation) % 360;
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(part.width * part.density));
  canvas.height = Math.max(1, Math.round(part.height * part.density));
  const natural = page.getViewport({ scale: 1, rotation: turn });
  const viewport = page.getViewport({
    scale: (width * part.density) / natural.width,
    rotation: turn,
    offsetX: -part.x * part.density,
    offsetY: -part.y * part.density,
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
