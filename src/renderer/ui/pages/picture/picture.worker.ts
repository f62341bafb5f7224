import { type DecodedPicture, decodePicture } from './decodePicture';
import type { PictureAnswer, PictureRequest } from './pictureMessages';

const documents = new Map<number, DecodedPicture>();

/** The page drawn last, decoded: turning and zooming ask for it again and again. */
let last: { readonly document: number; readonly page: number; readonly pixels: ImageBitmap } | null = null;

let turn: Promise<unknown> = Promise.resolve();

/** Decodes pictures and draws them in the size that is wanted, one request after the other. */
self.onmessage = (event: MessageEvent<PictureRequest>) => {
  const { number } = event.data;
  turn = turn.then(async () => {
    const answer = await answerTo(event.data).catch((): PictureAnswer => ({ number }));
    self.postMessage(answer, { transfer: answer.drawing ? [answer.drawing] : [] });
  });
};

async function answerTo(request: PictureRequest): Promise<PictureAnswer> {
  const { number, document } = request;
  if (request.kind === 'open') {
    const decoded = await decodePicture(request.bytes);
    documents.set(document, decoded);
    return { number, sizes: decoded.sizes };
  }
  if (request.kind === 'close') {
    documents.delete(document);
    if (last?.document === document) forget();
    return { number };
  }
  const { rotation, width, height, part } = request;
  const pixels = await pageOf(document, request.page);
  const canvas = new OffscreenCanvas(part.width, part.height);
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.imageSmoothingQuality = 'high';
  context.translate(width / 2 - part.x, height / 2 - part.y);
  context.rotate((rotation * Math.PI) / 180);
  const [across, down] = rotation % 180 === 0 ? [width, height] : [height, width];
  context.drawImage(pixels, -across / 2, -down / 2, across, down);
  return { number, drawing: canvas.transferToImageBitmap() };
}

async function pageOf(document: number, page: number): Promise<ImageBitmap> {
  if (last?.document === document && last.page === page) return last.pixels;
  const decoded = documents.get(document);
  if (!decoded) throw new Error('The picture is closed.');
  forget();
  const pixels = await decoded.page(page);
  last = { document, page, pixels };
  return pixels;
}

function forget(): void {
  last?.pixels.close();
  last = null;
}
