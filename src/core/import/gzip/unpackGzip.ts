import { fail, ok, type Result } from '../../model/result';
import { sniff } from '../sniff';
import type { ImportInput, UnpackedFiles } from '../types';
import { unpackWarc } from '../warc/unpackWarc';
import { gunzip } from './gunzip';

const mostUnpacked = 1024 ** 3;
/** How many times larger than packed it may be, beyond some size: text compresses 5 to 20 times, a bomb a thousand times. */
const mostRatio = 250;
const ratioFrom = 64 * 1024 * 1024;

/**
 * Unpacks the one file in a gzip file; a web archive's captures at once. Fails with `archive-damaged` or `archive-bomb`,
 * naming file and bound.
 */
export function unpackGzip({ bytes, fileName }: ImportInput): Result<UnpackedFiles> {
  const most = Math.min(mostUnpacked, Math.max(ratioFrom, mostRatio * bytes.length));
  const unpacked = gunzip(bytes, most);
  if (!unpacked)
    return fail(
      'archive-bomb',
      `“${fileName}” would unpack to more than ${Math.floor(most / 1024 ** 2)} MiB, far more than its size promises, as files made to stop a program do; it was not taken in.`,
    );
  const { bytes: content, isDamaged } = unpacked;
  if (content.length === 0)
    return fail(
      'archive-damaged',
      `“${fileName}” is damaged: it begins like a gzip file, but nothing can be unpacked. Get the file again from where it came.`,
    );
  const warnings = isDamaged
    ? [`“${fileName}” is damaged or was cut off. What could be unpacked of it was taken in.`]
    : [];
  const path = nameInside(fileName);
  if (sniff(content) !== 'warc')
    return ok({ files: [{ path, bytes: content, modifiedAt: modifiedAt(bytes) }], warnings });
  const captures = unpackWarc({ bytes: content, fileName });
  return captures.ok
    ? ok({ ...captures.value, warnings: [...warnings, ...captures.value.warnings] })
    : captures;
}

function nameInside(fileName: string): string {
  if (/\.tgz$/i.test(fileName)) return fileName.replace(/\.tgz$/i, '.tar');
  return fileName.replace(/\.gz$/i, '') || fileName;
}

/** Seconds since 1970 in the head; 0 stands for unknown. */
function modifiedAt(bytes: Uint8Array): string | null {
  if (bytes.length < 8) return null;
  const seconds = new DataView(bytes.buffer, bytes.byteOffset, 8).getUint32(4, true);
  return seconds === 0 ? null : new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}
