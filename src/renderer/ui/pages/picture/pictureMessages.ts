/** What the page asks of the worker that decodes pictures. `document` is a number the page chose. */
export type PictureRequest = { readonly number: number; readonly document: number } & (
  | { readonly kind: 'open'; readonly bytes: Uint8Array }
  | {
      readonly kind: 'draw';
      /** From 0. */
      readonly page: number;
      /** 0, 90, 180 or 270, clockwise. */
      readonly rotation: number;
      /** The whole turned page in the pixels that are drawn, and the part of it that is wanted. */
      readonly width: number;
      readonly height: number;
      readonly part: PicturePart;
    }
  | { readonly kind: 'close' }
);

export interface PicturePart {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Sizes are in points, one per page. Without sizes or a drawing, what was asked for cannot be had. */
export interface PictureAnswer {
  readonly number: number;
  readonly sizes?: readonly { readonly width: number; readonly height: number }[];
  readonly drawing?: ImageBitmap;
}
