import { ok, type Result } from '../../model/result';
import type { RecognisedPage } from '../ocr/recognisedPage';
import { recogniseText } from '../ocr/recogniseText';
import { noEngine } from '../ocr/wordWarnings';
import type { ImportInput } from '../types';
import { pointsPerPixel } from './pageSize';
import { checkPixels, isRecognisable } from './pictureBounds';
import { type PlainPictureKind, pictureHeader } from './pictureHeader';
import { damagedPicture, type ReadPictures } from './readImage';

const tooLarge =
  'Words were not looked for in it: the picture is too large. Take in a smaller copy for its words.';
const unreadable =
  'Words could not be looked for in it: what recognises them cannot decode this kind of picture. Save it as PNG for that.';
const cut = 'The file has no end: it may have been cut short, and a part of the picture may be missing.';
const animated = 'The picture moves. Its first frame is shown and read, the others are not.';

/** Reads a file that holds one picture. `orientation` is what Exif says. Fails as `readImage` does. */
export async function readPlainPicture(
  input: ImportInput,
  kind: PlainPictureKind,
  orientation: number,
): Promise<Result<ReadPictures>> {
  const { bytes, fileName } = input;
  const header = pictureHeader(kind, bytes);
  if (!header) return damagedPicture(fileName);
  const bound = checkPixels(`“${fileName}”`, header.width, header.height);
  if (!bound.ok) return bound;
  const [width, height] = orientation > 4 ? [header.height, header.width] : [header.width, header.height];
  const warnings = [...(header.isWhole ? [] : [cut]), ...(header.isAnimated ? [animated] : [])];
  let recognised: RecognisedPage | null = null;
  if (!isRecognisable(width, height)) warnings.push(tooLarge);
  else {
    const recognition = await recogniseText({ bytes, orientation, width, height });
    recognised = recognition.page;
    if (recognition.page === null) {
      if (recognition.problem === 'undecodable' && !header.isWhole) return damagedPicture(fileName);
      warnings.push(recognition.problem === 'undecodable' ? unreadable : noEngine);
    }
  }
  const scale = pointsPerPixel(width, height, header.density);
  const page = { label: '1', width: width * scale, height: height * scale, scale, recognised };
  return ok({ pages: [page], warnings });
}
