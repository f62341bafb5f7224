import type { RecognisedLine, RecognisedParagraph, RecognisedWord } from './recognisedPage';

interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** What Tesseract writes as JSON; only what is used here. */
interface Answer {
  readonly blocks?: readonly {
    readonly paragraphs?: readonly {
      readonly is_ltr?: number | boolean;
      readonly lines?: readonly {
        readonly baseline?: Box;
        readonly words?: readonly {
          readonly text?: string;
          readonly bbox?: Box;
          readonly confidence?: number;
        }[];
      }[];
    }[];
  }[];
}

/** Below this (0–100) what was found is a smudge, a line or a face, not a word. */
const leastConfidence = 15;

/** Below this it is no word either where it has no letter or digit. */
const leastForSigns = 60;

/** Takes the engine's answer apart. What is surely no word is left out, and with it lines without any. */
export function recognisedParagraphs(json: string): RecognisedParagraph[] {
  const answer = JSON.parse(json) as Answer;
  return (answer.blocks ?? [])
    .flatMap(({ paragraphs = [] }) => paragraphs)
    .map(({ is_ltr: isLeftToRight = true, lines = [] }) => ({
      lines: lines.flatMap((line): RecognisedLine[] => {
        const words = (line.words ?? []).flatMap((word) => wordOf(word, line.baseline));
        if (words.length === 0) return [];
        return [{ words }];
      }),
      rightToLeft: !isLeftToRight,
    }))
    .filter(({ lines }) => lines.length > 0);
}

function wordOf(
  word: { text?: string; bbox?: Box; confidence?: number },
  baseline: Box | undefined,
): RecognisedWord[] {
  const text = word.text?.trim() ?? '';
  const { bbox, confidence = 0 } = word;
  if (text === '' || !bbox || bbox.x1 <= bbox.x0 || bbox.y1 <= bbox.y0) return [];
  const least = /[\p{L}\p{N}]/u.test(text) ? leastConfidence : leastForSigns;
  if (confidence < least) return [];
  const { x0: left, y0: top, x1: right, y1: bottom } = bbox;
  return [
    { text, left, top, right, bottom, baseline: heightAt(baseline, (left + right) / 2, bottom), confidence },
  ];
}

/** Lines of a page that lay askew rise or fall: where the line is at `x`. */
function heightAt(baseline: Box | undefined, x: number, otherwise: number): number {
  if (!baseline || baseline.x1 <= baseline.x0) return otherwise;
  const { x0, y0, x1, y1 } = baseline;
  return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
}
