import { annotatedPdfExporter } from './annotated-pdf/annotatedPdfExporter';
import { assayExporter } from './assay/assayExporter';
import { claimReviewExporter } from './claimreview/claimReviewExporter';
import { csvExporter } from './csv/csvExporter';
import { docxExporter } from './docx/docxExporter';
import { htmlExporter } from './html/htmlExporter';
import { jsonldExporter } from './jsonld/jsonldExporter';
import { markdownExporter } from './md/markdownExporter';
import { pdfExporter } from './pdf/pdfExporter';
import { bibtexExporter } from './references/bibtexExporter';
import { cslExporter } from './references/cslExporter';
import { risExporter } from './references/risExporter';
import { qdcExporter } from './refi/qdcExporter';
import { qdpxExporter } from './refi/qdpxExporter';
import { stixExporter } from './stix/stixExporter';
import type { Exporter } from './types';
import { xlsxExporter } from './xlsx/xlsxExporter';

/** Every format Assay writes, in the order a list shows them. */
export const exporters: readonly Exporter[] = [
  docxExporter,
  pdfExporter,
  htmlExporter,
  markdownExporter,
  annotatedPdfExporter,
  xlsxExporter,
  csvExporter,
  jsonldExporter,
  qdpxExporter,
  qdcExporter,
  stixExporter,
  claimReviewExporter,
  cslExporter,
  risExporter,
  bibtexExporter,
  assayExporter,
];

/** The exporter of a name as on the command line, or undefined. */
export function findExporter(name: string): Exporter | undefined {
  return exporters.find((exporter) => exporter.name === name);
}
