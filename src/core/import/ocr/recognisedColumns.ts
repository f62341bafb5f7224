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
export function recognisedColumns(page: RecognisedPage, scale: number): Line[][] {
  return page.paragraphs.map((paragraph) => {
    const size = Math.max(1, sizeOf(paragraph) * scale);
    const setting: Setting = { page, size, scale, rightToLeft: paragraph.rightToLeft };
    return paragraph.lines.map((line) => lineOf(line, setting));
  });
}

/** What the words of a paragraph have in common. */
interface Setting {
  readonly page: RecognisedPage;
  /** Of the letters, in points. */
  readonly size: number;
  readonly scale: number;
  readonly rightToLeft: boolean;
}

/** Letters of one paragraph have one size, in pixels: how far its lines rise says it best. */
function sizeOf({ lines }: RecognisedParagraph): number {
  const rises = lines.map(({ words }) => {
    const ofWords = words.map(({ baseline, top }) => baseline - top).sort((one, other) => one - other);
    return ofWords[Math.floor(0.8 * (ofWords.length - 1))] ?? 0;
  });
  return median(rises, 0) / capitals;
}

function lineOf({ words }: RecognisedLine, setting: Setting): Line {
  const { size, rightToLeft } = setting;
  const fragments = words.map((word) => fragmentOf(word, setting));
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

function fragmentOf(word: RecognisedWord, { page, size, scale, rightToLeft }: Setting): Fragment {
  const left = word.left * scale;
  const right = word.right * scale;
  const baseline = word.baseline * scale;
  const top = Math.max(0, baseline - ascent * size);
  const [x, y] = asDrawn(left, top, page, scale);
  return {
    item: {
      text: word.text,
      x,
      y,
      width: right - left,
      height: size,
      ascent: baseline - top,
      angle: (360 - page.turn) % 360,
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

/** Where a point of the upright picture is on the page, which is drawn as the picture lay; all in points. */
function asDrawn(
  x: number,
  y: number,
  { turn, width, height }: RecognisedPage,
  scale: number,
): [number, number] {
  if (turn === 90) return [y, height * scale - x];
  if (turn === 180) return [width * scale - x, height * scale - y];
  return turn === 270 ? [width * scale - y, x] : [x, y];
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
