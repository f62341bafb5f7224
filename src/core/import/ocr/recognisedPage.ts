/** A word found in a picture, in pixels from the top left corner of the picture as it stands upright. */
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
  /** The engine with its version and languages: `Tesseract 5.1.0, eng`. */
  readonly engine: string;
}

/** A picture whose words are wanted. */
export interface PictureToRecognise {
  /** A file of a kind the engine decodes: PNG, JPEG, WebP, GIF, BMP, PGM. */
  readonly bytes: Uint8Array;
  /** As Exif counts them: 1 is upright, 6 is to be turned by 90° clockwise. */
  readonly orientation: number;
}
