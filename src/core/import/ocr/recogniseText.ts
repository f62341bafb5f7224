import type { PictureToRecognise, RecognisedPage } from './recognisedPage';

/** Finds the words of a picture. Null where the engine cannot decode it. Rejects where the engine is missing or dies. */
export type TextRecogniser = (picture: PictureToRecognise) => Promise<RecognisedPage | null>;

/** What became of looking for words: the page, or why there is none. */
export type Recognition =
  | { readonly page: RecognisedPage }
  /** `undecodable`: the engine cannot read the picture. `unavailable`: there is no engine, or it died over it. */
  | { readonly page: null; readonly problem: 'undecodable' | 'unavailable' };

let recogniser: TextRecogniser | null = null;

/** Says who finds words in this process; said once, by whatever starts it. */
export function provideTextRecogniser(provided: TextRecogniser): void {
  recogniser = provided;
}

/** Finds the words of a picture. Never rejects. The engine is loaded when first needed and then kept. */
export async function recogniseText(picture: PictureToRecognise): Promise<Recognition> {
  try {
    const page = recogniser ? await recogniser(picture) : undefined;
    if (page) return { page };
    return { page: null, problem: page === null ? 'undecodable' : 'unavailable' };
  } catch {
    return { page: null, problem: 'unavailable' };
  }
}
