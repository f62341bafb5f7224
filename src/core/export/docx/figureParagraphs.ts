import type * as Docx from 'docx';
import type { FigureBlock } from '../../report';
import { xmlText } from '../xmlText';
import type { DocxWriter } from './docxWriter';
import { textHeight, textWidth } from './pageShape';
import { styleIds } from './styles';
import { textRuns } from './textRuns';

/** Twentieths of a point in a CSS pixel. */
const twipsPerPixel = 15;
/** What its name and a line below it take of the same page, in CSS pixels. */
const besides = 90;
/** Smaller than this share of its size a picture cannot be read on paper: its table is. */
const leastScale = 0.4;

/** What a picture shows, in words, and the picture itself where it was painted and can be read on a page. Its table comes after. */
export function figureParagraphs(
  writer: DocxWriter,
  block: FigureBlock,
  paragraph: Docx.IParagraphOptions = {},
): Docx.Paragraph[] {
  const { docx } = writer;
  const picture = writer.pictures.get(block);
  const across = textWidth(writer.page) / twipsPerPixel;
  const down = textHeight(writer.page) / twipsPerPixel - besides;
  const scale = picture ? Math.min(1, across / picture.width, down / picture.height) : 0;
  const isShown = picture !== undefined && scale >= leastScale;
  const told = [
    block.description,
    ...block.remarks,
    ...(isShown ? [] : ['The picture itself is in the export as a web page.']),
  ].join(' ');
  const words = new docx.Paragraph({
    ...paragraph,
    style: styleIds.caption,
    keepNext: true,
    children: [...textRuns(writer, `${block.text}. `, { bold: true }), ...textRuns(writer, told)],
  });
  if (!isShown) return [words];
  const image = new docx.ImageRun({
    type: 'png',
    data: picture.png,
    transformation: {
      width: Math.round(picture.width * scale),
      height: Math.round(picture.height * scale),
    },
    altText: {
      name: xmlText(block.text),
      title: xmlText(block.text),
      description: xmlText(block.description),
    },
  });
  return [words, new docx.Paragraph({ ...paragraph, keepNext: true, children: [image] })];
}
