import type { PictureToRecognise, RecognisedPage } from '@core/import/ocr/recognisedPage';

export interface OcrRequest {
  readonly number: number;
  readonly picture: PictureToRecognise;
}

/** What was recognised (null where the picture cannot be decoded), or why nothing could be. */
export type OcrAnswer = { readonly number: number } & (
  | { readonly page: RecognisedPage | null }
  | { readonly problem: string }
);
