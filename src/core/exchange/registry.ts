import { annotationsFormat } from './annotations/annotationsFormat';
import { docxReviewFormat } from './docxReview/docxReviewFormat';
import { qdcFormat } from './refi/qdcFormat';
import { qdpxFormat } from './refi/qdpxFormat';
import type { ExchangeFormat, ExchangeInput } from './types';

/** Every format of work on sources that is taken in. A new one is a folder and a line here. */
export const exchangeFormats: readonly ExchangeFormat[] = [
  annotationsFormat,
  qdpxFormat,
  qdcFormat,
  docxReviewFormat,
];

/** All file endings of them, without the dot, for file choosers. */
export const exchangeExtensions: readonly string[] = exchangeFormats.flatMap((format) => format.extensions);

/** The exchange format of a file by its content; null for documents and everything else. Cheap. */
export function exchangeFormatOf(input: ExchangeInput): ExchangeFormat | null {
  return exchangeFormats.find((format) => format.recognise(input)) ?? null;
}
