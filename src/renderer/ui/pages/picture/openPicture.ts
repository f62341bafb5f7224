import { fail, ok, type Result, type SourceRow } from '@core/model';
import { app } from '@renderer/app/appContext';
import { type DrawablePages, drawnPart, type PageDrawing } from '../drawablePages';
import type { PictureAnswer, PictureRequest } from './pictureMessages';

let worker: Worker | null = null;
let nextNumber = 0;
let nextDocument = 0;
const waiting = new Map<number, (answer: PictureAnswer) => void>();

/** A request before it has its number. */
type Asked = PictureRequest extends infer Each
  ? Each extends unknown
    ? Omit<Each, 'number'>
    : never
  : never;

function ask(asked: Asked): Promise<PictureAnswer> {
  worker ??= begin();
  const current = worker;
  const number = nextNumber++;
  return new Promise((answer) => {
    waiting.set(number, answer);
    current.postMessage({ ...asked, number });
  });
}

function begin(): Worker {
  const started = new Worker(new URL('./picture.worker.ts', import.meta.url), { type: 'module' });
  started.onmessage = (event: MessageEvent<PictureAnswer>) => {
    waiting.get(event.data.number)?.(event.data);
    waiting.delete(event.data.number);
  };
  started.onerror = () => {
    for (const [number, answer] of waiting) answer({ number });
    waiting.clear();
    started.terminate();
    worker = null;
  };
  return started;
}

/** Opens the received bytes of a picture for drawing. */
export async function openPicture(
  source: Pick<SourceRow, 'sha256' | 'title'>,
): Promise<Result<DrawablePages>> {
  const stored = await app().host.call('blobs.read', { area: 'sources', sha256: source.sha256 });
  if (!stored.ok) return fail(stored.error.code, `${source.title}: ${stored.error.message}`);
  const document = nextDocument++;
  const { sizes } = await ask({ kind: 'open', document, bytes: stored.value.bytes });
  if (!sizes)
    return fail(
      'picture-undrawable',
      `“${source.title}” cannot be drawn. Its words, where it has any, can be read below.`,
    );
  return ok({
    pdf: null,
    sizeOf: async (page) => sizes[page] ?? { width: 1, height: 1 },
    draw: (drawing) => draw(document, drawing),
    close: () => void ask({ kind: 'close', document }),
  });
}

async function draw(document: number, drawing: PageDrawing): Promise<HTMLCanvasElement | null> {
  const { page, rotation, signal } = drawing;
  const { x, y, density, ...size } = drawnPart(drawing);
  const inPixels = (length: number) => Math.max(1, Math.round(length * density));
  const { drawing: bitmap } = await ask({
    kind: 'draw',
    document,
    page,
    rotation,
    width: drawing.width * density,
    height: drawing.height * density,
    part: {
      x: x * density,
      y: y * density,
      width: inPixels(size.width),
      height: inPixels(size.height),
    },
  });
  if (!bitmap) throw new Error('The picture could not be drawn.');
  if (signal.aborted) {
    bitmap.close();
    return null;
  }
  const canvas = window.document.createElement('canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(bitmap);
  return canvas;
}
