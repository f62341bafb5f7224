import type { PDFPageProxy } from 'pdfjs-dist';
import { portableGreymap } from '../ocr/portableGreymap';
import { recognisedColumns } from '../ocr/recognisedColumns';
import type { RecognisedPage } from '../ocr/recognisedPage';
import { recogniseText } from '../ocr/recogniseText';
import type { PageColumns } from './pageBlocks';
import { pagePicture } from './pagePicture';

/** A page without text of its own, and what was found in the pictures on it. */
export type RecognisedPdfPage =
  | { readonly kind: 'recognised'; readonly recognised: RecognisedPage; readonly columns: PageColumns }
  /** It shows nothing that could be a scan. */
  | { readonly kind: 'blank' }
  /** It shows a picture that cannot be decoded here. */
  | { readonly kind: 'unread' }
  /** Nothing recognises text here. */
  | { readonly kind: 'unavailable' };

/** Recognises the words of a page's pictures. Never rejects. */
export async function recognisePage(page: PDFPageProxy): Promise<RecognisedPdfPage> {
  const picture = await pagePicture(page).catch(() => undefined);
  if (picture === null) return { kind: 'blank' };
  if (!picture) return { kind: 'unread' };
  const { width, height } = picture;
  const recognition = await recogniseText({ bytes: portableGreymap(picture), orientation: 1, width, height });
  if (recognition.page === null)
    return { kind: recognition.problem === 'unavailable' ? 'unavailable' : 'unread' };
  const recognised = recognition.page;
  return { kind: 'recognised', recognised, columns: recognisedColumns(recognised, picture.scale) };
}
