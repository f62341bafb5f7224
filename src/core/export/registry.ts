import { docxExporter } from './docx/docxExporter';
import type { Exporter } from './types';

/** Every format Assay writes, in the order a list shows them. */
export const exporters: readonly Exporter[] = [docxExporter];

/** The exporter of a name as on the command line, or undefined. */
export function findExporter(name: string): Exporter | undefined {
  return exporters.find((exporter) => exporter.name === name);
}
