/** How far a picture has to be turned clockwise, in degrees. */
export type Turn = 0 | 90 | 180 | 270;

/** A word found in a picture, in pixels from the top left corner of the picture once its words stand upright. */
export interface RecognisedWord {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Where its letters stand. */
  readonly baseline: number;
  /** How sure the engine is of it, 0–100. */
  readonly confidence: number;
}

export interface RecognisedLine {
  /** In the order they are read; never empty. */
  readonly words: readonly RecognisedWord[];
}

export interface RecognisedParagraph {
  /** Never empty. */
  readonly lines: readonly RecognisedLine[];
  readonly rightToLeft: boolean;
}

/** What the engine found in one picture. */
export interface RecognisedPage {
  readonly paragraphs: readonly RecognisedParagraph[];
  /** How the picture had to be turned for its words to stand upright: a sheet may have lain on its side. */
  readonly turn: Turn;
  /** In pixels, of the picture as it is drawn: before that turn. */
  readonly width: number;
  readonly height: number;
  /** The engine with its version and languages: `Tesseract 5.1.0, eng`. */
  readonly engine: string;
}

/** A picture whose words are wanted. */
export interface PictureToRecognise {
  /** A file of a kind the engine decodes: PNG, JPEG, WebP, GIF, BMP, PGM. */
  readonly bytes: Uint8Array;
  /** As Exif counts them: 1 is upright, 6 is to be turned by 90° clockwise. */
  readonly orientation: number;
  /** In pixels, turned as `orientation` says. */
  readonly width: number;
  readonly height: number;
}
