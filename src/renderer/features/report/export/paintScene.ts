import type { PaintedPicture } from '@core/export/types';
import {
  paperColours,
  paperFonts,
  remarksOnPaper,
  type Scene,
  type Shape,
  shapesOnPaper,
} from '@core/figures';

/** Pixels for each CSS pixel: sharp on paper. */
const density = 2;
/** What a canvas of any browser has room for. */
const most = { side: 16_000, pixels: 60_000_000 };

/** A picture of the case as PNG, in the colours of paper; null where it is larger than can be painted. */
export async function paintScene(scene: Scene): Promise<PaintedPicture | null> {
  const { width } = scene;
  const { height } = remarksOnPaper(scene);
  const [across, down] = [Math.ceil(width * density), Math.ceil(height * density)];
  if (Math.max(across, down) > most.side || across * down > most.pixels) return null;
  const canvas = new OffscreenCanvas(across, down);
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.scale(density, density);
  context.fillStyle = paperColours.paper;
  context.fillRect(0, 0, width, height);
  for (const shape of shapesOnPaper(scene)) paint(context, shape);
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return { png: new Uint8Array(await blob.arrayBuffer()), width, height };
}

function paint(context: OffscreenCanvasRenderingContext2D, shape: Shape): void {
  if (shape.kind === 'text') {
    const { x, y, text, ink, size, anchor = 'start', font = 'plain', strong } = shape;
    context.font = `${strong ? 600 : 400} ${size}px ${paperFonts[font]}`;
    // As in the SVG, whose lines begin at the left whatever the script.
    context.direction = 'ltr';
    context.textAlign = anchor === 'middle' ? 'center' : anchor;
    context.fillStyle = paperColours[ink];
    context.fillText(text, x, y);
    return;
  }
  const path = new Path2D(shape.kind === 'path' ? shape.d : undefined);
  if (shape.kind === 'rect') path.roundRect(shape.x, shape.y, shape.w, shape.h, shape.round ?? 0);
  if (shape.kind === 'circle') path.arc(shape.x, shape.y, shape.r, 0, 2 * Math.PI);
  if (shape.fill) {
    context.fillStyle = paperColours[shape.fill];
    context.fill(path);
  }
  if (!shape.ink) return;
  context.strokeStyle = paperColours[shape.ink];
  context.lineWidth = shape.width ?? 1;
  context.setLineDash(shape.dashed ? [5, 4] : []);
  context.stroke(path);
}
