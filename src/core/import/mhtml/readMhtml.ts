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
  if (!read.ok) return read;
  const { taken, empty, left: beyond } = read.value.frames;
  const left = frames - taken - empty - beyond;
  if (left <= 0) return read;
  const others =
    left === 1
      ? 'The file holds another page (a frame) that the page itself does not show; its words were not taken in.'
      : `The file holds ${left} other pages (frames) that the page itself does not show; their words were not taken in.`;
  return ok({ ...read.value, warnings: [...read.value.warnings, others] });
}

/** The pictures saved along with the page. */
export function mhtmlPictures(input: ImportInput): DocumentPicture[] {
  const parts = savedPageParts(input.bytes, input.fileName);
  return parts.ok ? htmlPictures({ ...input, bytes: parts.value.page }, parts.value.saved) : [];
}
