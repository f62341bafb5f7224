import { docxImporter } from './docx/docxImporter';
import { htmlImporter } from './html/htmlImporter';
import { markdownImporter } from './markdown/markdownImporter';
import { pdfImporter } from './pdf/pdfImporter';
import { txtImporter } from './txt/txtImporter';
import type { Importer } from './types';

/** Every format that is read. A new one is a folder and a line here. */
export const importers: readonly Importer[] = [
  txtImporter,
  markdownImporter,
  htmlImporter,
  docxImporter,
  pdfImporter,
];

/** All file endings that are read, without the dot, for file choosers. */
export const importExtensions: readonly string[] = importers.flatMap((importer) => importer.extensions);

/** The largest file any importer takes, in bytes. A host need not read a larger one to refuse it. */
export const largestImport = Math.max(...importers.map((importer) => importer.maximumBytes));

/** What is read, for messages: “plain text (.txt), Markdown (.md), …”. */
export function readableFormats(): string {
  const labels = importers.map((importer) => importer.label);
  return `${labels.slice(0, -1).join(', ')} and ${labels.at(-1)}`;
}
