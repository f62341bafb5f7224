import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type MadePage, makePdf } from './makePdf';

export const surveyTitle = 'Survey of the Lower Weir';

/** A report of forty pages, two of them before page 1, with a figure on the fifth and nothing but one on the sixth. */
export async function writeSurvey(folder: string): Promise<string> {
  const page = (index: number): MadePage => {
    if (index === 0) return { lines: [surveyTitle] };
    if (index === 5) return { lines: [], figure: [120, 200, 300, 240] };
    const number = index + 1;
    const lines = [
      `Section ${number} begins here and tells what was seen at gauge ${number} that week.`,
      `The water stood at ${100 + number} centimetres when the night shift came on duty.`,
      '',
      `Nobody at gauge ${number} had heard the pumps stop before the lamps went out.`,
      `The last line of sheet ${number} goes on about the same night and does not`,
    ];
    const opening = index > 1 ? [`end before sheet ${number} has begun and said it all.`, ''] : [];
    return { lines: [...opening, ...lines], figure: index === 4 ? [120, 400, 200, 150] : undefined };
  };
  const pages = Array.from({ length: 40 }, (_, index) => page(index));
  const outline = [
    ['Before the fire', 1],
    ['The night itself', 19],
    ['What remains open', 38],
  ] as const;
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${surveyTitle}.pdf`);
  await writeFile(path, makePdf({ pages, romanPages: 2, outline }));
  return path;
}
