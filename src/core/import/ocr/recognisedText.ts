import type { DoubtfulWord, SourceText } from '../../model/sourceText';
import type { ColumnBlock } from '../pdf/columnBlocks';
import { documentFlow } from '../pdf/documentFlow';
import { endOf, startOf } from '../pdf/lineMeasures';
import type { Line } from '../pdf/lines';
import { type PageFacts, writeSourceText } from '../pdf/writeSourceText';
import { doubtfulWords, recognisedColumns } from './recognisedColumns';
import type { RecognisedPage } from './recognisedPage';

/** A page of a picture document: its size in points, and what was recognised in it. */
export interface PicturePage extends PageFacts {
  /** Null where no words were looked for or found. */
  readonly recognised: RecognisedPage | null;
  /** Points per pixel. */
  readonly scale: number;
}

/** Lines that the engine took for one paragraph stay one. */
export function recognisedBlock(lines: readonly Line[]): ColumnBlock {
  return {
    kind: 'text',
    lines,
    columnStart: Math.min(...lines.map(startOf)),
    columnEnd: Math.max(...lines.map(endOf)),
  };
}

/** Writes what was recognised on pages out as one text, with the place of every word and those in doubt. */
export function recognisedText(pages: readonly PicturePage[]): SourceText {
  const columns = pages.map(({ recognised, scale }) => recognised && recognisedColumns(recognised, scale));
  const flow = documentFlow(
    columns.map((lines) => ({ head: [], foot: [], blocks: (lines ?? []).map(recognisedBlock) })),
  );
  const sourceText = writeSourceText(
    flow,
    pages.map(({ label, width, height }) => ({ label, width, height })),
  );
  const doubtful = (sourceText.pages ?? []).flatMap((page, index): DoubtfulWord[] => {
    const recognised = pages[index]?.recognised;
    return recognised ? doubtfulWords(page, recognised, columns[index] ?? []) : [];
  });
  return sourceText.text === '' ? sourceText : { ...sourceText, doubtful };
}
