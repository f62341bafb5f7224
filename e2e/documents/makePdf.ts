/** A page of a PDF made for a test: lines of Latin text from the top down, and a figure where `figure` says. */
export interface MadePage {
  readonly lines: readonly string[];
  /** A grey rectangle with a diagonal: no text. `[x, y, width, height]` in points from the top left corner. */
  readonly figure?: readonly [number, number, number, number];
}

export interface MadePdf {
  readonly pages: readonly MadePage[];
  /** How many pages at the beginning are numbered i, ii, iii; the others count from 1. */
  readonly romanPages?: number;
  /** Title and page (from 0). */
  readonly outline?: readonly (readonly [string, number])[];
}

const [width, height] = [595, 842];
const [margin, fontSize, lineHeight] = [72, 11, 15];

/** Writes a PDF of one standard font, with nothing in it that we did not put there. */
export function makePdf({ pages, romanPages = 0, outline = [] }: MadePdf): Uint8Array {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const pageObject = (index: number) => 4 + 2 * index;
  const firstEntry = 4 + 2 * pages.length + 1;
  const labels = romanPages > 0 ? `/PageLabels << /Nums [0 << /S /r >> ${romanPages} << /S /D >>] >>` : '';
  const outlines = outline.length > 0 ? `/Outlines ${firstEntry - 1} 0 R` : '';
  add(`<< /Type /Catalog /Pages 2 0 R ${labels} ${outlines} >>`);
  const kids = pages.map((_, index) => `${pageObject(index)} 0 R`).join(' ');
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  pages.forEach((page, index) => {
    const resources = '/Resources << /Font << /F1 3 0 R >> >>';
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] ${resources} /Contents ${pageObject(index) + 1} 0 R >>`,
    );
    const content = contentOf(page);
    add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  });
  if (outline.length > 0) {
    add(
      `<< /Type /Outlines /First ${firstEntry} 0 R /Last ${firstEntry + outline.length - 1} 0 R /Count ${outline.length} >>`,
    );
    outline.forEach(([title, page], place) => {
      const before = place > 0 ? `/Prev ${firstEntry + place - 1} 0 R` : '';
      const after = place < outline.length - 1 ? `/Next ${firstEntry + place + 1} 0 R` : '';
      add(
        `<< /Title (${escaped(title)}) /Parent ${firstEntry - 1} 0 R ${before} ${after} /Dest [${pageObject(page)} 0 R /Fit] >>`,
      );
    });
  }
  return fileOf(objects);
}

function contentOf({ lines, figure }: MadePage): string {
  const drawn = lines.map((line, place) => {
    const y = height - margin - place * lineHeight;
    return line === '' ? '' : `BT /F1 ${fontSize} Tf ${margin} ${y} Td (${escaped(line)}) Tj ET`;
  });
  if (figure) {
    const [x, y, w, h] = figure;
    const bottom = height - y - h;
    drawn.push(`0.8 g ${x} ${bottom} ${w} ${h} re f 0 g ${x} ${bottom} m ${x + w} ${bottom + h} l S`);
  }
  return drawn.filter(Boolean).join('\n');
}

function escaped(text: string): string {
  return text.replace(/[\\()]/g, (sign) => `\\${sign}`);
}

function fileOf(objects: readonly string[]): Uint8Array {
  let file = '%PDF-1.7\n';
  const places = objects.map((body, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return place;
  });
  const table = file.length;
  const entries = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return Uint8Array.from(file, (sign) => sign.charCodeAt(0));
}
