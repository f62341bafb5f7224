import { strToU8, unzipSync, zipSync } from 'fflate';

/** A picture of one pixel. */
export const pixel = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);

/**
 * A template of an invented house: styles under German ids with Word's names, a table style, headings counted by a
 * numbering, letter paper, a header with a picture and a footer with the page's number.
 */
export async function makeTemplate(): Promise<Uint8Array> {
  const docx = await import('docx');
  const paragraph = (id: string, name: string, run: object, more: object = {}) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Standard"/>${Object.entries(
      more,
    )
      .map(([, xml]) => xml)
      .join('')}<w:rPr>${Object.values(run).join('')}</w:rPr></w:style>`;
  const colour = '<w:color w:val="7A0019"/>';
  const styles = `<?xml version="1.0"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>${paragraph(
    'berschrift1',
    'heading 1',
    { colour },
    {
      numbering:
        '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr>',
    },
  )}${paragraph('Textkrper', 'Body Text', {})}${paragraph('Zitat', 'Quote', { italic: '<w:i/>' })}${paragraph('Quote', 'Pull Words', {})}<w:style w:type="table" w:customStyle="1" w:styleId="HausTabelle"><w:name w:val="House Table"/><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style></w:styles>`;
  const numbering =
    '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:pStyle w:val="berschrift1"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num></w:numbering>';
  const document = new docx.Document({
    sections: [
      {
        properties: {
          page: {
            size: { width: 12_240, height: 15_840 },
            margin: { top: 1_800, left: 1_800, right: 1_500 },
          },
        },
        headers: {
          default: new docx.Header({
            children: [
              new docx.Paragraph({
                children: [
                  new docx.TextRun('The Monitor'),
                  new docx.ImageRun({ type: 'png', data: pixel, transformation: { width: 9, height: 9 } }),
                ],
              }),
            ],
          }),
        },
        footers: {
          default: new docx.Footer({
            children: [
              new docx.Paragraph({ children: [new docx.TextRun({ children: [docx.PageNumber.CURRENT] })] }),
            ],
          }),
        },
        children: [
          new docx.Paragraph({ style: 'Textkrper', children: [new docx.TextRun('Words of the sample.')] }),
        ],
      },
    ],
  });
  return withParts(new Uint8Array(await docx.Packer.toArrayBuffer(document)), {
    'word/styles.xml': styles,
    'word/numbering.xml': numbering,
  });
}

/** A template with some of its parts replaced, added, or (null) taken out. */
export function withParts(
  template: Uint8Array<ArrayBufferLike>,
  parts: Readonly<Record<string, string | Uint8Array | null>>,
): Uint8Array {
  const files: Record<string, Uint8Array> = unzipSync(template);
  for (const [name, part] of Object.entries(parts))
    if (part === null) delete files[name];
    else files[name] = typeof part === 'string' ? strToU8(part) : part;
  return zipSync(files);
}
