import type { DoubtfulWord, Page } from '../../model/sourceText';
import type { Fragment } from '../pdf/fragments';
import { median } from '../pdf/lineMeasures';
import type { Line } from '../pdf/lines';
import { rounded } from '../pdf/lineText';
import type { RecognisedLine, RecognisedPage, RecognisedParagraph, RecognisedWord } from './recognisedPage';

/** Words the engine is less sure of than this (0–100) are to be compared with the picture before they are relied on. */
export const doubtfulBelow = 75;

/** How far capitals rise above the line, and how far the top of a line is, as shares of the letters' size. */
const capitals = 0.72;
const ascent = 0.8;

/** The lines of each paragraph of a page; `scale` are points per pixel. */
export function recognisedColumns({ paragraphs }: RecognisedPage, scale: number): Line[][] {
  return paragraphs.map((paragraph) => {
    const size = Math.max(1, sizeOf(paragraph) * scale);
    return paragraph.lines.map((line) => lineOf(line, size, scale, paragraph.rightToLeft));
  });
}

/** Letters of one paragraph have one size, in pixels: how far its lines rise says it best. */
function sizeOf({ lines }: RecognisedParagraph): number {
  const rises = lines.map(({ words }) => {
    const ofWords = words.map(({ baseline, top }) => baseline - top).sort((one, other) => one - other);
    return ofWords[Math.floor(0.8 * (ofWords.length - 1))] ?? 0;
  });
  return median(rises, 0) / capitals;
}

function lineOf({ words }: RecognisedLine, size: number, scale: number, rightToLeft: boolean): Line {
  const fragments = words.map((word) => fragmentOf(word, size, scale, rightToLeft));
  return {
    fragments,
    left: Math.min(...fragments.map(({ left }) => left)),
    right: Math.max(...fragments.map(({ right }) => right)),
    top: Math.min(...fragments.map(({ top }) => top)),
    bottom: Math.max(...fragments.map(({ bottom }) => bottom)),
    baseline: median(
      fragments.map(({ baseline }) => baseline),
      0,
    ),
    size,
    monospaced: false,
    rightToLeft,
    startsRight: rightToLeft,
  };
}

function fragmentOf(word: RecognisedWord, size: number, scale: number, rightToLeft: boolean): Fragment {
  const left = word.left * scale;
  const right = word.right * scale;
  const baseline = word.baseline * scale;
  const top = Math.max(0, baseline - ascent * size);
  return {
    item: {
      text: word.text,
      x: left,
      y: top,
      width: right - left,
      height: size,
      ascent: baseline - top,
      angle: 0,
      font: 'recognised',
      monospaced: false,
      rightToLeft,
    },
    text: word.text,
    left,
    right,
    top,
    bottom: top + size,
    baseline,
    spaceBefore: true,
  };
}

/** The words of a page the engine was not sure of, by where they are drawn; `columns` as they went into the text. */
export function doubtfulWords(
  { runs }: Page,
  recognised: RecognisedPage,
  columns: readonly (readonly Line[])[],
): DoubtfulWord[] {
  const confidences = new Map<string, number>();
  for (const [paragraph, lines] of columns.entries())
    for (const [row, { fragments }] of lines.entries())
      for (const [place, { item }] of fragments.entries()) {
        const word = recognised.paragraphs[paragraph]?.lines[row]?.words[place];
        if (word && word.confidence < doubtfulBelow) confidences.set(keyOf(item.x, item.y), word.confidence);
      }
  return runs.flatMap(([start, end, x, y]) => {
    const confidence = confidences.get(keyOf(x, y));
    return confidence === undefined ? [] : [{ start, end, confidence: Math.round(confidence) }];
  });
}

function keyOf(x: number, y: number): string {
  return `${rounded(x)} ${rounded(y)}`;
}

/** How sure the engine is of a page as a whole: the mean over its words, 0–100; null where it found none. */
export function pageConfidence({ paragraphs }: RecognisedPage): number | null {
  const words = paragraphs.flatMap(({ lines }) => lines.flatMap((line) => line.words));
  if (words.length === 0) return null;
  return Math.round(words.reduce((sum, { confidence }) => sum + confidence, 0) / words.length);
}
