import { sniff } from '../sniff';
import type { Importer } from '../types';

/** Web pages saved as one file by a browser, with their pictures. */
export const mhtmlImporter: Importer = {
  name: 'mhtml',
  version: '2',
  label: 'Web page in one file (MHTML)',
  extensions: ['mhtml', 'mht'],
  maximumBytes: 256 * 1024 * 1024,
  choices: ['encoding', 'wholePage'],
  recognise: (input) => (sniff(input.bytes) === 'mhtml' ? 0.9 : 0),
  async read(input) {
    const { readMhtml } = await import('./readMhtml');
    return readMhtml(input);
  },
  async pictures(input) {
    const { mhtmlPictures } = await import('./readMhtml');
    return mhtmlPictures(input);
  },
};
