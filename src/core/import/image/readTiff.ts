import { fail, ok, type Result } from '../../model/result';
import { portableGreymap } from '../ocr/portableGreymap';
import type { PicturePage } from '../ocr/recognisedText';
import { type Recognition, recogniseText } from '../ocr/recogniseText';
import { noEngine } from '../ocr/wordWarnings';
import type { ImportInput } from '../types';
import { type TiffPage, tiffPage } from './decodeTiff';
import { pointsPerPixel } from './pageSize';
import { checkPixels, isRecognisable, mostPages } from './pictureBounds';
import { damagedPicture, type ReadPictures } from './readImage';
import { type TiffFile, tiffDirectories } from './tiffDirectories';
import { tiffGrey } from './tiffGrey';

/** Pages in which words are looked for: some seconds each. */
const mostRead = 100;

/** Reads a TIFF file, a page for each of its directories. Fails as `readImage` does. */
export async function readTiff(input: ImportInput): Promise<Result<ReadPictures>> {
  const { bytes, fileName, onProgress } = input;
  const file = tiffDirectories(bytes, mostPages + 1);
  const found = file.directories.flatMap((directory) => tiffPage(directory) ?? []);
  if (found.length === 0) return damagedPicture(fileName);
  if (found.length > mostPages)
    return fail(
      'too-many-pages',
      `“${fileName}” has more than ${mostPages.toLocaleString('en')} pages, and pictures are read up to that. Split it, or take in the part you need.`,
    );
  const pages: PicturePage[] = [];
  const unread: string[] = [];
  let isEngineMissing = false;
  for (const [index, page] of found.entries()) {
    const label = String(index + 1);
    const bound = checkPixels(`Page ${label} of “${fileName}”`, page.width, page.height);
    if (!bound.ok) return bound;
    const [width, height] = page.orientation > 4 ? [page.height, page.width] : [page.width, page.height];
    const recognition = index < mostRead ? await recognisePage(bytes, file, page, { width, height }) : null;
    if (recognition?.page === null && recognition.problem === 'undecodable') unread.push(label);
    if (recognition?.page === null && recognition.problem === 'unavailable') isEngineMissing = true;
    const scale = pointsPerPixel(width, height, page.density);
    pages.push({
      label,
      width: width * scale,
      height: height * scale,
      scale,
      recognised: recognition?.page ?? null,
    });
    onProgress?.(index + 1, found.length);
  }
  if (unread.length === pages.length && !file.isWhole) return damagedPicture(fileName);
  const warnings = warningsOf(file, pages.length, unread);
  return ok({ pages, warnings: isEngineMissing ? [...warnings, noEngine] : warnings });
}

const undecodable: Recognition = { page: null, problem: 'undecodable' };

async function recognisePage(
  bytes: Uint8Array,
  file: TiffFile,
  page: TiffPage,
  size: { readonly width: number; readonly height: number },
): Promise<Recognition> {
  if (!page.isDecodable || !isRecognisable(page.width, page.height)) return undecodable;
  let grey: Uint8Array;
  try {
    grey = portableGreymap(tiffGrey(bytes, file, page));
  } catch {
    // The strips are not what the directory says they are.
    return undecodable;
  }
  return recogniseText({ bytes: grey, orientation: page.orientation, ...size });
}

function warningsOf({ isWhole }: TiffFile, pages: number, unread: readonly string[]): string[] {
  const warnings: string[] = [];
  if (!isWhole) warnings.push('The file’s list of pages does not end as it should: pages may be missing.');
  if (unread.length > 0)
    warnings.push(
      `Words could not be looked for on ${unread.length === 1 ? 'page' : 'pages'} ${unread.slice(0, 10).join(', ')}${unread.length > 10 ? ` and ${unread.length - 10} more` : ''}: damaged, too large, or stored in a way that is not read.`,
    );
  if (pages > mostRead)
    warnings.push(
      `Words were looked for on the first ${mostRead} of ${pages} pages. Split the file and take in the rest for its words.`,
    );
  return warnings;
}
