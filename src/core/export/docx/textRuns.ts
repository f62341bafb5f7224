import type * as Docx from 'docx';
import { xmlText } from '../xmlText';
import { directionRuns } from './directionRuns';
import type { DocxWriter } from './docxWriter';

/** How a run looks; everything of the library's but text and direction. */
export type RunLook = Omit<Docx.IRunOptions, 'text' | 'children' | 'break' | 'rightToLeft'>;

/**
 * Text as Word runs: cut by direction, line ends as line breaks, tabs as tabs, every other character
 * as it is.
 */
export function textRuns(
  { docx }: DocxWriter,
  text: string,
  look: RunLook = {},
  paragraph: 'ltr' | 'rtl' = 'ltr',
): Docx.TextRun[] {
  return xmlText(text)
    .split('\n')
    .flatMap((line, index) => {
      const runs = directionRuns(line, paragraph).map(
        (run) =>
          new docx.TextRun({
            ...look,
            ...(run.rightToLeft && { rightToLeft: true }),
            children: withTabs(docx, run.text),
          }),
      );
      return index === 0 ? runs : [new docx.TextRun({ ...look, break: 1 }), ...runs];
    });
}

function withTabs(docx: typeof Docx, text: string): (string | Docx.Tab)[] {
  return text
    .split('\t')
    .flatMap((piece, index) => [...(index ? [new docx.Tab()] : []), ...(piece ? [piece] : [])]);
}
