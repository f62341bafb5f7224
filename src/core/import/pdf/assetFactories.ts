import { readAsset } from '../readingAssets';

/** Answers pdf.js' request for one of Adobe's character maps, which fonts of East Asian documents name. */
export class CMapReader {
  async fetch({ name }: { name: string }): Promise<{ cMapData: Uint8Array; isCompressed: true }> {
    return { cMapData: await readAsset(`pdfjs/cmaps/${name}.bcmap`), isCompressed: true };
  }
}

/** Answers pdf.js' request for one of the fonts every reader of PDF has to have. */
export class StandardFontReader {
  fetch({ filename }: { filename: string }): Promise<Uint8Array> {
    return readAsset(`pdfjs/standard_fonts/${filename}`);
  }
}
