/** A page to be made: PDF operators, and what else its dictionary says. */
export interface MadePage {
  readonly content: string;
  readonly width?: number;
  readonly height?: number;
  /** More entries of the page's dictionary: `/Rotate 90`. */
  readonly more?: string;
}

export interface MadeDocument {
  readonly pages: readonly MadePage[];
  /** More entries of the catalogue, the information dictionary and the trailer. */
  readonly catalogue?: string;
  readonly information?: string;
  readonly trailer?: string;
  /** More objects, numbered from 7 + 2 × the number of pages on. */
  readonly objects?: readonly string[];
}

/**
 * Writes a small PDF by hand, so that tests have the very document they are about. Fonts `/F1` (Helvetica) and `/F2`
 * (Courier) are there, and a picture `/Im`.
 */
export function makePdf({
  pages,
  catalogue,
  information,
  trailer,
  objects: more = [],
}: MadeDocument): Uint8Array {
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalogue ?? ''} >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${7 + 2 * index} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>',
    stream(
      '/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray',
      'x',
    ),
    `<< ${information ?? ''} >>`,
  ];
  for (const [index, { content, width = 595, height = 842, more = '' }] of pages.entries()) {
    const resources = '<< /Font << /F1 3 0 R /F2 4 0 R >> /XObject << /Im 5 0 R >> >>';
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Resources ${resources} /Contents ${8 + 2 * index} 0 R ${more} >>`,
      stream('', content),
    );
  }
  return written([...objects, ...more], trailer ?? '');
}

/** Operators that draw lines of Helvetica (or another font) one below the other, from the given place on. */
export function linesAt(
  x: number,
  y: number,
  lines: readonly string[],
  { size = 10, leading = 12, font = 'F1' } = {},
): string {
  const shown = lines.map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj T*`).join('\n');
  return `BT /${font} ${size} Tf ${leading} TL 1 0 0 1 ${x} ${y} Tm\n${shown}\nET`;
}

function stream(entries: string, content: string): string {
  return `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function written(objects: readonly string[], trailer: string): Uint8Array {
  const parts = ['%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n'];
  let length = parts[0]?.length ?? 0;
  const places = objects.map((object, index) => {
    const place = length;
    const part = `${index + 1} 0 obj\n${object}\nendobj\n`;
    parts.push(part);
    length += part.length;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const count = objects.length + 1;
  parts.push(`xref\n0 ${count}\n0000000000 65535 f \n${places.join('')}`);
  parts.push(
    `trailer\n<< /Size ${count} /Root 1 0 R /Info 6 0 R ${trailer} >>\nstartxref\n${length}\n%%EOF\n`,
  );
  return new Uint8Array(Buffer.from(parts.join(''), 'latin1'));
}
