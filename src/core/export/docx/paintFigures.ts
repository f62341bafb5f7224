import type { ReportBlock } from '../../report';
import type { ExportInput } from '../types';
import type { DocxWriter } from './docxWriter';

/** Has the pictures of a report painted before the document is drawn, which does not wait. */
export async function paintFigures(
  writer: DocxWriter,
  blocks: readonly ReportBlock[],
  { painted }: Pick<ExportInput, 'painted'>,
): Promise<void> {
  if (!painted) return;
  for (const block of blocks) {
    if (block.kind === 'quote') await paintFigures(writer, block.blocks, { painted });
    if (block.kind !== 'figure') continue;
    const picture = await painted(block.scene);
    if (picture) writer.pictures.set(block, picture);
  }
}
