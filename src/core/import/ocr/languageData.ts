import { readAsset } from '../readingAssets';

/** What the engine must know to read a language: a `.traineddata` file of Tesseract, packed with gzip or not. */
export interface LanguageData {
  /** As Tesseract calls it: `eng`, `ara`, `chi_sim`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

let more: () => Promise<readonly LanguageData[]> = async () => [];

/** Says where this process finds languages besides the shipped one; asked when the engine starts. */
export function provideLanguageData(provided: () => Promise<readonly LanguageData[]>): void {
  more = provided;
}

/** The languages text is recognised in: English, which ships, and what the user added, by name. */
export async function languageData(): Promise<readonly LanguageData[]> {
  const added = (await more()).toSorted((one, other) => (one.name < other.name ? -1 : 1));
  if (added.some(({ name }) => name === 'eng')) return added;
  return [{ name: 'eng', bytes: await readAsset('ocr/eng.traineddata.gz') }, ...added];
}
