import { pictureFacts } from '../import/image/pictureFacts';
import { type PlainPictureKind, pictureHeader } from '../import/image/pictureHeader';
import { sniff } from '../import/sniff';
import type { SourceText } from '../model/sourceText';

/**
 * Points for a pixel of a picture on the page Assay makes of it, both as it is turned when it is looked at; null where
 * the picture's size is not known.
 */
export async function pictureScale(bytes: Uint8Array, { pages = [] }: SourceText): Promise<number | null> {
  const header = pictureHeader(sniff(bytes) as PlainPictureKind, bytes);
  const [page] = pages;
  if (!header || !page) return null;
  const { orientation } = await pictureFacts(bytes);
  return page.width / (orientation > 4 ? header.height : header.width);
}
