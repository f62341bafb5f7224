import type * as Docx from 'docx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { parseXml } from '../../../import/xml/parseXml';
import { withTableStyle } from '../styles';
import type { HouseStyle } from './houseStyle';
import { type MergedStyles, mergeStyles } from './mergeStyles';

/** The house's styles with those of ours it has none for. Ours are read out of an empty document of the library. */
export async function mergedWithOurs(
  docx: typeof Docx,
  house: HouseStyle,
  styles: Docx.IStylesOptions,
): Promise<MergedStyles> {
  const empty = new docx.Document({ styles, sections: [] });
  const files = unzipSync(new Uint8Array(await docx.Packer.toArrayBuffer(empty)));
  const xml = withTableStyle(strFromU8(files['word/styles.xml'] ?? new Uint8Array()));
  const ours = parseXml(strToU8(xml), { fileName: 'styles.xml' });
  if (!ours.ok) throw new Error(ours.error.message);
  return mergeStyles(house, ours.value);
}
