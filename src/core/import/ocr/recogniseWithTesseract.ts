import type { PictureToRecognise, RecognisedPage } from './recognisedPage';
import { recognisedParagraphs } from './recognisedParagraphs';
import { startTesseract, type Tesseract } from './startTesseract';

/** Where the engine finds its picture in its own file system, which is memory. */
const inputPath = '/input';

let started: Promise<Tesseract> | null = null;

/** Finds words on the calling thread, which it keeps busy for seconds. See `TextRecogniser`. */
export async function recogniseWithTesseract(picture: PictureToRecognise): Promise<RecognisedPage | null> {
  started ??= startTesseract();
  const { module, api, engine } = await started.catch((error: unknown) => {
    started = null;
    throw error;
  });
  try {
    module.FS.writeFile(inputPath, picture.bytes);
    if (api.SetImageFile(picture.orientation, 0) !== 0) return null;
    if (api.Recognize(null) !== 0) return null;
    return { paragraphs: recognisedParagraphs(api.GetJSONText(0)), engine };
  } catch (error) {
    // Its memory may be in any state: the next picture gets a new engine.
    started = null;
    throw error;
  } finally {
    if (started) {
      module.FS.unlink(inputPath);
      api.Clear();
    }
  }
}
