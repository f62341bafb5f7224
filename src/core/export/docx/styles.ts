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
export const serifFont = { ascii: 'Cambria', hAnsi: 'Cambria', cs: 'Times New Roman' } as const;
export const sansFont = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Arial' } as const;
export const monoFont = { ascii: 'Consolas', hAnsi: 'Consolas', cs: 'Courier New' } as const;

/** A4 with one-inch margins, in twentieths of a point. */
export const page = { width: 11_906, height: 16_838, margin: 1_440, text: 9_026 } as const;

const headingSizes = ['17pt', '14pt', '12.5pt', '11.5pt', '11pt', '11pt'] as const;

/** The styles of an exported document, under Word's own names where it has them, so that a house style takes over. */
export function documentStyles(): Docx.IStylesOptions {
  const [one, two, three, four, five, six] = headingSizes.map((size, index) => ({
    run: { font: serifFont, size, bold: true, color: palette.ink },
    paragraph: { spacing: { before: index === 0 ? 400 : 280, after: 100 }, keepNext: true, keepLines: true },
  }));
  return {
    default: {
      document: {
        run: { font: serifFont, size: '11pt', color: palette.ink },
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
      footnoteText: {
        run: { font: serifFont, size: '9pt' },
        paragraph: { spacing: { after: 40, line: 240, lineRule: 'auto' } },
      },
    },
    paragraphStyles: [
      {
        id: 'Quote',
        name: 'Quote',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: {
          indent: { left: 360, right: 360 },
          border: { left: { style: 'single', size: 12, color: palette.hairline, space: 10 } },
        },
      },
      {
        id: 'AssayCode',
        name: 'Assay Code',
        basedOn: 'Normal',
        run: { font: monoFont, size: '9.5pt' },
        paragraph: {
          spacing: { after: 140, line: 260, lineRule: 'auto' },
          shading: { type: 'clear', fill: palette.panel },
        },
      },
      {
        id: 'AssayFacts',
        name: 'Assay Facts',
        basedOn: 'Normal',
        run: { font: sansFont, size: '9pt', color: palette.quiet },
        paragraph: { spacing: { after: 60, line: 250, lineRule: 'auto' } },
      },
      {
        id: 'CommentText',
        name: 'annotation text',
        basedOn: 'Normal',
        run: { font: sansFont, size: '10pt' },
        paragraph: { spacing: { after: 60, line: 240, lineRule: 'auto' } },
      },
    ],
  };
}
