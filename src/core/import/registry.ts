import { csvImporter } from './csv/csvImporter';
import { docImporter } from './doc/docImporter';
import { docxImporter } from './docx/docxImporter';
import { emlImporter } from './eml/emlImporter';
import { epubImporter } from './epub/epubImporter';
import { gzipContainer } from './gzip/gzipContainer';
import { htmlImporter } from './html/htmlImporter';
import { imageImporter } from './image/imageImporter';
import { markdownImporter } from './markdown/markdownImporter';
import { mboxContainer } from './mbox/mboxContainer';
import { mhtmlImporter } from './mhtml/mhtmlImporter';
import { msgImporter } from './msg/msgImporter';
import { odsImporter } from './ods/odsImporter';
import { odtImporter } from './odt/odtImporter';
import { pdfImporter } from './pdf/pdfImporter';
import { rtfImporter } from './rtf/rtfImporter';
import { srtImporter } from './subtitles/srtImporter';
import { vttImporter } from './subtitles/vttImporter';
import { txtImporter } from './txt/txtImporter';
import type { ContainerFormat, Importer } from './types';
import { waczContainer, warcContainer } from './warc/warcContainers';
import { xlsxImporter } from './xlsx/xlsxImporter';
import { zipContainer } from './zip/zipContainer';

/** Every format that is read. A new one is a folder and a line here. */
export const importers: readonly Importer[] = [
  txtImporter,
  markdownImporter,
  htmlImporter,
  mhtmlImporter,
  docxImporter,
  odtImporter,
  rtfImporter,
  docImporter,
  epubImporter,
  pdfImporter,
  srtImporter,
  vttImporter,
  csvImporter,
  imageImporter,
  emlImporter,
  msgImporter,
  xlsxImporter,
  odsImporter,
];

/** Every format that only holds files: what is in it is taken in, each file as a source. */
export const containers: readonly ContainerFormat[] = [
  mboxContainer,
  zipContainer,
  gzipContainer,
  warcContainer,
  waczContainer,
];

const formats: readonly (Importer | ContainerFormat)[] = [...importers, ...containers];

/** All file endings that are read, without the dot, for file choosers. */
export const importExtensions: readonly string[] = [
  ...new Set(formats.flatMap((format) => format.extensions)),
];

/** The largest file any format takes, in bytes. A host need not read a larger one to refuse it. */
export const largestImport = Math.max(...formats.map((format) => format.maximumBytes));

/** What is read, for messages: “plain text (.txt), Markdown (.md), …”. */
export function readableFormats(): string {
  const labels = formats.map((format) => format.label);
  return `${labels.slice(0, -1).join(', ')} and ${labels.at(-1)}`;
}
