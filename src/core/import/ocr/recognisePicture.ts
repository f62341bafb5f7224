import { enlarged } from './enlarged';
import { greyPng } from './greyPng';
import { legibleLetters, type RecognisedParagraphs, riseOfLetters, seemsLegible } from './legibility';
import { portableGreymap } from './portableGreymap';
import type { PictureToRecognise, RecognisedPage, RecognisedParagraph, Turn } from './recognisedPage';
import { recognisedParagraphs } from './recognisedParagraphs';
import type { Tesseract } from './startTesseract';

/** Where the engine finds its picture in its own file system, which is memory, and where it writes one. */
const inputPath = '/input';
const outputPath = '/image.png';

/** Exif's numbers, each turned by 90° clockwise from the one before: plain pictures, and mirrored ones. */
const turned = [
  [1, 6, 3, 8],
  [2, 7, 4, 5],
] as const;

/** Pixels of the middle of a picture in which it is found out how its words lie: some hundred words of a page. */
const mostTried = 2_000_000;

/** Letters found in one turn above which it can be the right one, and how many times those of the picture as it lies. */
const leastLetters = 20;
const timesAsMany = 2;

/** Letters that rise less above their line (in pixels) are hard to read for the engine, and what they are enlarged to. */
const smallRise = 17;
const wantedRise = 30;

/** Enlarging by less is no use, by more shows nothing new; nor does a picture of more pixels, which takes minutes. */
const leastTimes = 1.3;
const mostTimes = 4;
const mostPixels = 16_000_000;

/**
 * Finds the words of a picture. Where hardly any can be read, the other three ways it may have lain on the glass are
 * tried; where letters are small, as on a screen, it is looked at again enlarged. Null where it cannot be decoded.
 */
export function recognisePicture(tesseract: Tesseract, picture: PictureToRecognise): RecognisedPage | null {
  const { module, api, engine } = tesseract;
  const { width, height } = picture;
  module.FS.writeFile(inputPath, picture.bytes);
  try {
    const look = (turn: Turn, isTrial: boolean): RecognisedParagraph[] | null => {
      if (api.SetImageFile(orientationTurned(picture.orientation, turn), 0) !== 0) return null;
      if (isTrial) api.SetRectangle(...middle(turn % 180 === 0 ? [width, height] : [height, width]));
      return recognised(tesseract);
    };
    let turn: Turn = 0;
    let paragraphs = look(0, false);
    if (!paragraphs) return null;
    if (!seemsLegible(paragraphs)) {
      turn = likeliestTurn((each) => look(each, true) ?? []);
      paragraphs = look(turn, false) ?? paragraphs;
    }
    const times = timesToEnlarge(paragraphs, width * height);
    const larger = times === null ? null : recognisedEnlarged(tesseract, times);
    if (larger && legibleLetters(larger) >= legibleLetters(paragraphs)) paragraphs = larger;
    return { paragraphs, turn, width, height, engine };
  } finally {
    module.FS.unlink(inputPath);
    api.Clear();
  }
}

function recognised({ api }: Tesseract): RecognisedParagraph[] | null {
  return api.Recognize(null) === 0 ? recognisedParagraphs(api.GetJSONText(0)) : null;
}

/** The turn in which most can be read; none where no other is clearly better. */
function likeliestTurn(look: (turn: Turn) => RecognisedParagraphs): Turn {
  const asItLies = legibleLetters(look(0));
  const others = ([90, 270, 180] as const).map((turn) => ({ turn, letters: legibleLetters(look(turn)) }));
  const best = others.reduce((one, other) => (other.letters > one.letters ? other : one));
  return best.letters >= Math.max(leastLetters, timesAsMany * asItLies) ? best.turn : 0;
}

function orientationTurned(orientation: number, turn: Turn): number {
  const circle = turned.find((each) => (each as readonly number[]).includes(orientation)) ?? turned[0];
  const from = Math.max(0, (circle as readonly number[]).indexOf(orientation));
  return circle[(from + turn / 90) % 4] as number;
}

/** Left, top, width and height of the middle of a picture, in pixels; all of a small one. */
function middle([width, height]: readonly [number, number]): [number, number, number, number] {
  const share = Math.min(1, Math.sqrt(mostTried / (width * height)));
  const [across, down] = [Math.floor(width * share), Math.floor(height * share)];
  return [Math.floor((width - across) / 2), Math.floor((height - down) / 2), across, down];
}

/** How many times larger a picture should be for its letters; null where they are large enough, or it is. */
function timesToEnlarge(paragraphs: RecognisedParagraphs, pixels: number): number | null {
  const rise = riseOfLetters(paragraphs);
  if (rise === null || rise >= smallRise) return null;
  const times = Math.min(mostTimes, wantedRise / rise, Math.sqrt(mostPixels / pixels));
  return times >= leastTimes ? times : null;
}

/** Looks at the picture the engine has looked at last once more, larger; the words' places are those of the original. */
function recognisedEnlarged(tesseract: Tesseract, times: number): RecognisedParagraph[] | null {
  const { module, api } = tesseract;
  api.WriteImage(1);
  const grey = greyPng(module.FS.readFile(outputPath));
  module.FS.unlink(outputPath);
  if (!grey) return null;
  module.FS.writeFile(inputPath, portableGreymap(enlarged(grey, times)));
  if (api.SetImageFile(1, 0) !== 0) return null;
  return (recognised(tesseract) ?? []).map((paragraph) => scaled(paragraph, 1 / times));
}

function scaled(paragraph: RecognisedParagraph, by: number): RecognisedParagraph {
  const lines = paragraph.lines.map(({ words }) => ({
    words: words.map((word) => ({
      ...word,
      left: word.left * by,
      top: word.top * by,
      right: word.right * by,
      bottom: word.bottom * by,
      baseline: word.baseline * by,
    })),
  }));
  return { ...paragraph, lines };
}
