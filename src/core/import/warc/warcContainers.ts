import { sniff } from '../sniff';
import type { ContainerFormat } from '../types';

/** Web archives of crawlers: every captured document is a source of its own. Compressed ones come through gzip. */
export const warcContainer: ContainerFormat = {
  name: 'warc',
  label: 'Web archive (WARC)',
  extensions: ['warc'],
  maximumBytes: 512 * 1024 * 1024,
  recognise: (input) => (sniff(input.bytes) === 'warc' ? 0.9 : 0),
  async unpack(input) {
    const { unpackWarc } = await import('./unpackWarc');
    return unpackWarc(input);
  },
};

/** Web archives packed with the list of their pages. */
export const waczContainer: ContainerFormat = {
  name: 'wacz',
  label: 'Web archive (WACZ)',
  extensions: ['wacz'],
  maximumBytes: 512 * 1024 * 1024,
  recognise: (input) => (sniff(input.bytes) === 'wacz' ? 0.9 : 0),
  async unpack(input) {
    const { unpackWacz } = await import('./unpackWacz');
    return unpackWacz(input);
  },
};
