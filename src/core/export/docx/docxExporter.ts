import { strFromU8, strToU8 } from 'fflate';
import { fail, ok, type Result } from '../../model/result';
import { type ReportDocument, resolveReport } from '../../report';
import { settlePackage } from '../settlePackage';
import type { Exporter, ExportInput, ExportOutput } from '../types';
import { documentLanguage } from './documentLanguage';
import { type DocxWriter, docxWriter } from './docxWriter';
import { drawDocument } from './drawDocument';
import { dressPackage } from './houseStyle/dressPackage';
import type { HouseStyle } from './houseStyle/houseStyle';
import { mergedWithOurs } from './houseStyle/mergedWithOurs';
import { readHouseStyle } from './houseStyle/readHouseStyle';
import { paintFigures } from './paintFigures';
import { addReviewManifest } from './review/reviewManifest';
import { settleBookmarks } from './settleBookmarks';
import { documentStyles, withTableStyle } from './styles';

const stylesName = 'word/styles.xml';

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
    const house = input.houseStyle
      ? readHouseStyle(input.houseStyle.bytes, input.houseStyle.fileName)
      : ok(null);
    if (!house.ok) return house;
    const report = await resolveReport(input);
    if (!report.ok) return report;
    try {
      return ok(await written(input, report.value, house.value));
    } catch (error) {
      return notWritten(report.value, error);
    }
  },
};

async function written(
  input: ExportInput,
  report: ReportDocument,
  house: HouseStyle | null,
): Promise<ExportOutput> {
  const writer = await docxWriter(house);
  await paintFigures(writer, report.body, input);
  const styles = documentStyles(await documentLanguage(report));
  const merged = house && (await mergedWithOurs(writer.docx, house, styles));
  const document = drawDocument(writer, report, merged ? { externalStyles: merged.xml } : { styles });
  const packed = new Uint8Array(await packedBytes(writer, document));
  const bytes = settlePackage(packed, input.at, (files) => {
    settleBookmarks(files);
    addReviewManifest(files, report, [...input.state.cases.keys()][0] ?? '');
    if (house && merged) dressPackage(files, house, merged.renamed);
    else files[stylesName] = strToU8(withTableStyle(strFromU8(files[stylesName] ?? new Uint8Array())));
  });
  return { bytes, warnings: [...report.warnings, ...(house?.warnings ?? [])] };
}

function packedBytes(
  { docx }: DocxWriter,
  document: InstanceType<DocxWriter['docx']['Document']>,
): Promise<ArrayBuffer> {
  return docx.Packer.toArrayBuffer(document);
}

function notWritten({ title }: ReportDocument, error: unknown): Result<never> {
  const reason = error instanceof Error ? error.message : 'unknown reason';
  return fail(
    'docx-not-written',
    `The Word document “${title}” could not be written (${reason}); export it as a web page instead.`,
  );
}
