import { ok, type Result } from '../../model/result';
import { htmlPictures, readHtml } from '../html/readHtml';
import type { DocumentPicture, ImportedDocument, ImportInput } from '../types';
import { savedPageParts } from './savedPageParts';

/** Reads a page saved as one file. Fails as `savedPageParts` and `readHtml` do. */
export async function readMhtml(input: ImportInput): Promise<Result<ImportedDocument>> {
  const parts = savedPageParts(input.bytes, input.fileName);
  if (!parts.ok) return parts;
  const { page, saved, frames } = parts.value;
  const read = await readHtml({ ...input, bytes: page }, saved);
  if (!read.ok || frames === 0) return read;
  const left =
    frames === 1
      ? 'The page shows another page inside it (a frame), whose words were not taken in.'
      : `The page shows ${frames} other pages inside it (frames), whose words were not taken in.`;
  return ok({ ...read.value, warnings: [...read.value.warnings, left] });
}

/** The pictures saved along with the page. */
export function mhtmlPictures(input: ImportInput): DocumentPicture[] {
  const parts = savedPageParts(input.bytes, input.fileName);
  return parts.ok ? htmlPictures({ ...input, bytes: parts.value.page }, parts.value.saved) : [];
}
