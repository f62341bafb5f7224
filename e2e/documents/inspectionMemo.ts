import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';

/** A Word document as an office writes one: heading, bold words inside a sentence, a table, a footnote. */
export async function inspectionMemo(): Promise<Buffer> {
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
  const row = (...texts: string[]) => new TableRow({ children: texts.map(cell) });
  const document = new Document({
    title: 'Inspection memo on the Lower Weir',
    creator: 'Office of Water Works',
    footnotes: { 1: { children: [new Paragraph('Measured on the wall facing the river.')] } },
    sections: [
      {
        children: [
          new Paragraph({
            heading: HeadingLevel.HEADING_1,
            children: [new TextRun('Inspection memo on the Lower Weir')],
          }),
          new Paragraph({
            children: [
              new TextRun('The inspectors found '),
              new TextRun({ text: 'a hole of forty centimetres', bold: true }),
              new TextRun(' in the roof of the eastern pump house'),
              new FootnoteReferenceRun(1),
              new TextRun(', its edges bent inwards.'),
            ],
          }),
          new Table({
            rows: [
              row('Part', 'State'),
              row('Eastern roof', 'Pierced from above'),
              row('Transformer', 'Intact and cold'),
            ],
          }),
          new Paragraph('No judgement on the cause is made here.'),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
