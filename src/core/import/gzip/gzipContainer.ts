import { sniff } from '../sniff';
import type { ContainerFormat } from '../types';

/** One file, compressed: `.txt.gz`, `.warc.gz`. */
export const gzipContainer: ContainerFormat = {
  name: 'gzip',
  label: 'Compressed file (GZ)',
  extensions: ['gz'],
  maximumBytes: 512 * 1024 * 1024,
  recognise: (input) => (sniff(input.bytes) === 'gzip' ? 0.9 : 0),
  async unpack(input) {
    const { unpackGzip } = await import('./unpackGzip');
    return unpackGzip(input);
  },
};
