import type { PictureToRecognise, RecognisedPage } from './recognisedPage';
import { recognisePicture } from './recognisePicture';
import { startTesseract, type Tesseract } from './startTesseract';

let started: Promise<Tesseract> | null = null;

/** Finds words on the calling thread, which it keeps busy for seconds. See `TextRecogniser`. */
export async function recogniseWithTesseract(picture: PictureToRecognise): Promise<RecognisedPage | null> {
  started ??= startTesseract();
  const tesseract = await started.catch((error: unknown) => {
    started = null;
    throw error;
  });
  try {
    return recognisePicture(tesseract, picture);
  } catch (error) {
    // Its memory may be in any state: the next picture gets a new engine.
    started = null;
    throw error;
  }
}
