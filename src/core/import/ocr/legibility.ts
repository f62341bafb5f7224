import type { RecognisedParagraph } from './recognisedPage';

export type RecognisedParagraphs = readonly RecognisedParagraph[];

/** Words below this confidence (0–100) or of fewer letters are found in any noise. */
const sureFrom = 80;
const longEnough = 3;

/** Share of all letters that stand in words which are surely read, on a page that lies the right way up. */
const legibleShare = 0.4;
const legibleLeast = 12;

/** A word of some letters this many times taller than wide stands on its end. */
const onItsEnd = 1.3;

/** How many letters stand in words that are surely read and lie as words do: the engine reads some on their end. */
export function legibleLetters(paragraphs: RecognisedParagraphs): number {
  return wordsOf(paragraphs).reduce((sum, { text, confidence, left, right, top, bottom }) => {
    const letters = lettersIn(text);
    const isUpright = bottom - top <= onItsEnd * (right - left);
    return confidence >= sureFrom && letters >= longEnough && isUpright ? sum + letters : sum;
  }, 0);
}

/** Whether what was read can be words, and not what a page looks like that lies on its side. */
export function seemsLegible(paragraphs: RecognisedParagraphs): boolean {
  const legible = legibleLetters(paragraphs);
  const all = wordsOf(paragraphs).reduce((sum, { text }) => sum + lettersIn(text), 0);
  return legible >= legibleLeast && legible >= legibleShare * all;
}

/** How far the letters of most lines rise above them, in pixels; null where nothing was found. */
export function riseOfLetters(paragraphs: RecognisedParagraphs): number | null {
  const rises = wordsOf(paragraphs)
    .filter(({ text }) => lettersIn(text) >= longEnough)
    .map(({ baseline, top }) => baseline - top)
    .sort((one, other) => one - other);
  return rises[Math.floor(rises.length / 2)] ?? null;
}

function wordsOf(paragraphs: RecognisedParagraphs) {
  return paragraphs.flatMap(({ lines }) => lines.flatMap(({ words }) => words));
}

function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
