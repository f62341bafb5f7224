import type * as Docx from 'docx';
import { bulletReference, type DocxWriter } from './docxWriter';

const unindented = { paragraph: { indent: { left: 0, hanging: 0 } } };
const bulletSigns = ['•', '–', '▪'];

/** The numberings the paragraphs drawn so far are counted by. */
export function documentNumberings({
  docx,
  numberings: ordered,
  labels,
}: DocxWriter): Docx.INumberingOptions['config'] {
  const indent = (level: number) => ({ paragraph: { indent: { left: 720 * (level + 1), hanging: 360 } } });
  const levels = Array.from({ length: 9 }, (_, level) => level);
  return [
    {
      reference: bulletReference,
      levels: levels.map((level) => ({
        level,
        format: docx.LevelFormat.BULLET,
        text: bulletSigns[level % 3] ?? '•',
        style: indent(level),
      })),
    },
    ...ordered.map(({ reference, start }) => ({
      reference,
      levels: levels.map((level) => ({
        level,
        format: docx.LevelFormat.DECIMAL,
        text: `%${level + 1}.`,
        start,
        style: indent(level),
      })),
    })),
    ...[...labels.values()].map(({ reference, label, depth }) => ({
      reference,
      levels: [
        {
          level: 0,
          format: docx.LevelFormat.NONE,
          // A percent sign and a digit would ask Word for a count.
          text: label.replaceAll('%', '％'),
          ...(depth < 0 ? { suffix: docx.LevelSuffix.SPACE, style: unindented } : { style: indent(depth) }),
        },
      ],
    })),
  ];
}
