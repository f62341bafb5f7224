import type * as Docx from 'docx';

/** Colours of the document, hexadecimal RGB without `#`. */
export const palette = {
  ink: '1F2328',
  quiet: '5B626A',
  accent: '1F5673',
  warning: 'A32A1B',
  hairline: 'C9C5BC',
  panel: 'F4F2EC',
} as const;

/** Fonts that Word has on every system; others fall back to their metric twins (Caladea, Carlito). */
const serifFont = { ascii: 'Cambria', hAnsi: 'Cambria', cs: 'Times New Roman' } as const;
const sansFont = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Arial' } as const;
const monoFont = { ascii: 'Consolas', hAnsi: 'Consolas', cs: 'Courier New' } as const;

/**
 * The styles blocks and runs are drawn in, by id. Everything looks as its style says, so that a house style which has one
 * of the same name takes over; those of ours alone begin with `Assay`.
 */
export const styleIds = {
  body: 'BodyText',
  quote: 'Quote',
  caption: 'Caption',
  cell: 'TableText',
  table: 'AssayTable',
  facts: 'AssayFacts',
  code: 'AssayCode',
  claim: 'AssayClaim',
  statement: 'AssayStatement',
  handling: 'AssayHandling',
  comment: 'CommentText',
  contents: 'TOCHeading',
  quiet: 'AssayQuiet',
  grade: 'AssayGrade',
  mono: 'AssayMono',
  mention: 'AssayMention',
  gone: 'AssayGone',
  link: 'Hyperlink',
} as const;

const headingSizes = ['17pt', '14pt', '12.5pt', '11.5pt', '11pt', '11pt'] as const;
const single = { line: 240, lineRule: 'auto' } as const;

/** The styles of an exported document, under Word's own names where it has them. The library has none for tables: `withTableStyle`. */
export function documentStyles(language: string): Docx.IStylesOptions {
  const [one, two, three, four, five, six] = headingSizes.map((size, index) => ({
    run: { font: serifFont, size, bold: true, color: palette.ink },
    paragraph: { spacing: { before: index === 0 ? 400 : 280, after: 100 }, keepNext: true, keepLines: true },
  }));
  return {
    default: {
      document: {
        run: {
          font: serifFont,
          size: '11pt',
          color: palette.ink,
          language: { value: language, bidirectional: 'ar-SA' },
        },
        paragraph: { spacing: { after: 140, line: 276, lineRule: 'auto' } },
      },
      title: {
        run: { font: serifFont, size: '24pt', bold: true, color: palette.ink },
        paragraph: { spacing: { after: 120, line: 264, lineRule: 'auto' } },
      },
      ...(one && { heading1: one }),
      ...(two && { heading2: two }),
      ...(three && { heading3: three }),
      ...(four && { heading4: four }),
      ...(five && { heading5: five }),
      ...(six && { heading6: six }),
      caption: {
        run: { font: sansFont, size: '9.5pt', italics: false, color: palette.quiet },
        paragraph: { spacing: { before: 60, after: 160, ...single } },
      },
      footnoteText: {
        run: { font: serifFont, size: '9pt' },
        paragraph: { spacing: { after: 40, ...single } },
      },
    },
    paragraphStyles: paragraphStyles(),
    characterStyles: characterStyles(),
  };
}

function paragraphStyles(): Docx.IParagraphStyleOptions[] {
  const basedOn = 'Normal';
  const panel = {
    shading: { type: 'clear', fill: palette.panel },
    border: { left: { style: 'single', size: 18, color: palette.accent, space: 10 } },
  } as const;
  const contents = [0, 1, 2].map(
    (level): Docx.IParagraphStyleOptions => ({
      id: `TOC${level + 1}`,
      name: `toc ${level + 1}`,
      basedOn,
      next: basedOn,
      run: { font: sansFont, size: '10pt', ...(level === 0 && { bold: true }) },
      paragraph: {
        indent: { left: level * 240 },
        spacing: { before: level === 0 ? 80 : 0, after: 20, ...single },
      },
    }),
  );
  return [
    { id: styleIds.body, name: 'Body Text', basedOn, quickFormat: true },
    {
      id: styleIds.quote,
      name: 'Quote',
      basedOn,
      quickFormat: true,
      paragraph: {
        indent: { left: 360, right: 360 },
        border: { left: { style: 'single', size: 12, color: palette.hairline, space: 10 } },
      },
    },
    {
      id: styleIds.cell,
      name: 'Table Text',
      basedOn,
      run: { size: '10pt' },
      paragraph: { spacing: { after: 20, line: 252, lineRule: 'auto' } },
    },
    {
      id: styleIds.claim,
      name: 'Assay Claim',
      basedOn,
      paragraph: { ...panel, indent: { left: 360, right: 360 }, spacing: { before: 0, after: 0 } },
    },
    {
      id: styleIds.statement,
      name: 'Assay Statement',
      basedOn: styleIds.claim,
      run: { size: '10pt' },
      paragraph: {
        ...panel,
        indent: { left: 720, hanging: 360, right: 360 },
        spacing: { before: 60, after: 0 },
      },
    },
    {
      id: styleIds.code,
      name: 'Assay Code',
      basedOn,
      run: { font: monoFont, size: '9.5pt' },
      paragraph: {
        spacing: { after: 140, line: 260, lineRule: 'auto' },
        shading: { type: 'clear', fill: palette.panel },
      },
    },
    {
      id: styleIds.facts,
      name: 'Assay Facts',
      basedOn,
      run: { font: sansFont, size: '9pt', color: palette.quiet },
      paragraph: { spacing: { after: 60, line: 250, lineRule: 'auto' } },
    },
    {
      id: styleIds.handling,
      name: 'Assay Handling Mark',
      basedOn,
      run: { font: sansFont, size: '9pt', bold: true, color: palette.ink },
      paragraph: { alignment: 'center', spacing: { after: 60, ...single } },
    },
    {
      id: styleIds.comment,
      name: 'annotation text',
      basedOn,
      run: { font: sansFont, size: '10pt' },
      paragraph: { spacing: { after: 60, ...single } },
    },
    {
      id: styleIds.contents,
      name: 'TOC Heading',
      basedOn,
      next: basedOn,
      run: { font: serifFont, size: '14pt', bold: true },
      paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
    },
    ...contents,
    ...['header', 'footer'].map(
      (name): Docx.IParagraphStyleOptions => ({
        id: name === 'header' ? 'Header' : 'Footer',
        name,
        basedOn,
        run: { font: sansFont, size: '8.5pt', color: palette.quiet },
        paragraph: { spacing: { after: 0, ...single } },
      }),
    ),
  ];
}

function characterStyles(): Docx.ICharacterStyleOptions[] {
  const style = (id: string, name: string, run: Docx.IRunStylePropertiesOptions) => ({ id, name, run });
  return [
    style(styleIds.quiet, 'Assay Quiet', { font: sansFont, size: '8.5pt', color: palette.quiet }),
    style(styleIds.grade, 'Assay Grade', {
      font: monoFont,
      size: '8.5pt',
      bold: true,
      color: palette.accent,
    }),
    style(styleIds.mono, 'Assay Mono', { font: monoFont, size: '8.5pt' }),
    style(styleIds.mention, 'Assay Mention', { color: palette.accent }),
    style(styleIds.gone, 'Assay Gone', { color: palette.warning, bold: true }),
    style(styleIds.link, 'Hyperlink', { color: palette.accent, underline: {} }),
  ];
}

/** A part of styles with the style of tables. */
export function withTableStyle(xml: string): string {
  return xml.replace('</w:styles>', () => `${tableStyle}</w:styles>`);
}

const hairline = `w:val="single" w:sz="4" w:space="0" w:color="${palette.hairline}"`;
const tableStyle = `<w:style w:type="table" w:customStyle="1" w:styleId="${styleIds.table}"><w:name w:val="Assay Table"/><w:uiPriority w:val="99"/><w:tblPr><w:tblBorders><w:top ${hairline}/><w:bottom ${hairline}/><w:insideH ${hairline}/></w:tblBorders><w:tblCellMar><w:top w:w="60" w:type="dxa"/><w:left w:w="100" w:type="dxa"/><w:bottom w:w="60" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${palette.panel}"/></w:tcPr></w:tblStylePr></w:style>`;
