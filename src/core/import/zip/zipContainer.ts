import { sniff } from '../sniff';
import type { ContainerFormat } from '../types';

/** Archives of files: every member is a source of its own. */
export const zipContainer: ContainerFormat = {
  name: 'zip',
  label: 'Archive (ZIP)',
  extensions: ['zip'],
  maximumBytes: 512 * 1024 * 1024,
  recognise: (input) => (sniff(input.bytes) === 'zip' ? 0.9 : 0),
  async unpack(input) {
    const { unpackZip } = await import('./unpackZip');
    return unpackZip(input);
  },
};
