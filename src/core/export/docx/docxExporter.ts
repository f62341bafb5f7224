import { fail, ok } from '../../model/result';
import { resolveReport } from '../../report';
import { settlePackage } from '../settlePackage';
import type { Exporter } from '../types';
import { docxWriter } from './docxWriter';
import { drawDocument } from './drawDocument';
import { paintFigures } from './paintFigures';

/**
 * The report as a Word document: citations are footnotes, and the annexed sources carry one comment
 * per highlight over exactly the highlighted words (a highlight of several ranges has one per range).
 */
export const docxExporter: Exporter = {
  name: 'docx',
  label: 'Word document',
  description:
    'The report with footnotes and the annotated sources with comments, for anyone who works in Word or LibreOffice.',
  extension: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  group: 'Document',
  scope: 'document',
  async export(input) {
    const report = await resolveReport(input);
    if (!report.ok) return report;
    try {
      const writer = await docxWriter();
      await paintFigures(writer, report.value.body, input);
      const document = drawDocument(writer, report.value);
      const packed = await writer.docx.Packer.toArrayBuffer(document);
      const bytes = settlePackage(new Uint8Array(packed), input.at);
      return ok({ bytes, warnings: report.value.warnings });
    } catch (error) {
      return fail(
        'docx-not-written',
        `The Word document “${report.value.title}” could not be written (${error instanceof Error ? error.message : 'unknown reason'}); export it as a web page instead.`,
      );
    }
  },
};
