import { pictureSize } from '@core/import/pictures/pictureSize';
import { importers } from '@core/import/registry';
import { unpackCompanions } from '@core/import/savedPage/companionFiles';
import type { DocumentPicture } from '@core/import/types';
import type { DrawnPicture, OpenPictures, PictureAnswer, PictureRequest } from './pictureMessages';

/** More pixels than this are not decoded: 100 million take 400 MB. */
const mostDecoded = 100_000_000;
/** More pixels than this are not handed on: a screen's worth at twice the usual density. */
const mostDrawn = 8_000_000;

let pictures: Promise<readonly DocumentPicture[]> = Promise.resolve([]);
let last: Promise<void> = Promise.resolve();

self.onmessage = ({ data }: MessageEvent<OpenPictures | PictureRequest>) => {
  if ('source' in data) pictures = picturesOf(data).catch(() => []);
  // One after the other: each may take much memory while it is decoded.
  else last = last.then(() => answer(data));
};

async function picturesOf({ source, bytes, companions }: OpenPictures): Promise<readonly DocumentPicture[]> {
  const { fileName, reading } = source;
  const importer = importers.find(({ name }) => name === source.kind);
  const input = {
    ...{ bytes, fileName },
    ...(reading && { reading }),
    ...(companions && { companions: unpackCompanions(companions) }),
  };
  return (await importer?.pictures?.(input)) ?? [];
}

async function answer({ number, picture, width }: PictureRequest): Promise<void> {
  const found = (await pictures)[picture];
  const drawn = found ? await draw(found, width).catch(() => null) : null;
  const message: PictureAnswer = { number, drawn };
  self.postMessage(message, { transfer: drawn ? [drawn.bitmap] : [] });
}

async function draw({ bytes, mediaType }: DocumentPicture, width: number): Promise<DrawnPicture | null> {
  const size = pictureSize(bytes, mediaType);
  if (!size || size.width * size.height > mostDecoded || size.width * size.height === 0) return null;
  const whole = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: mediaType }));
  // As decoded: a photograph may be turned by what its camera noted.
  const naturalWidth = whole.width;
  const share = Math.min(1, width / whole.width, Math.sqrt(mostDrawn / (whole.width * whole.height)));
  if (share === 1) return { bitmap: whole, naturalWidth };
  const bitmap = await createImageBitmap(whole, {
    resizeWidth: Math.max(1, Math.round(whole.width * share)),
    resizeHeight: Math.max(1, Math.round(whole.height * share)),
    resizeQuality: 'high',
  });
  whole.close();
  return { bitmap, naturalWidth };
}
