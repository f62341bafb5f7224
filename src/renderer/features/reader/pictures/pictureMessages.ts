import type { SourceRow } from '@core/model';

/** What is needed to find the pictures in a source's bytes. */
export type PictureSource = Pick<SourceRow, 'sha256' | 'kind' | 'fileName' | 'reading' | 'companions'>;

/** The first thing a worker is told: the document whose pictures it draws. */
export interface OpenPictures {
  readonly source: PictureSource;
  readonly bytes: Uint8Array;
  /** What was saved along with it, packed; null where nothing was. */
  readonly companions: Uint8Array | null;
}

/** Asks for a picture, not wider than `width` pixels. */
export interface PictureRequest {
  readonly number: number;
  readonly picture: number;
  readonly width: number;
}

/** A picture ready to be put on a canvas, with the width it has in the document; null where it cannot be drawn. */
export interface DrawnPicture {
  readonly bitmap: ImageBitmap;
  readonly naturalWidth: number;
}

export interface PictureAnswer {
  readonly number: number;
  readonly drawn: DrawnPicture | null;
}
