import { fail, ok, type Result } from '../../model/result';
import { unpackArchive } from '../archive/unpackArchive';
import { gunzip } from '../gzip/gunzip';
import type { ContainedFile, ImportInput, UnpackedFiles } from '../types';
import { unpackWarc } from './unpackWarc';

const bounds = { entries: 20_000, bytes: 1024 ** 3, ratio: 250, ratioFrom: 64 * 1024 * 1024 };
/** Bytes of one web archive in the package, unpacked. */
const mostUnpacked = 1024 ** 3;

/**
 * The pages of a web archive packed with its list of pages: what the list names, or every document where it names none.
 * Fails as `unpackArchive` and `unpackWarc` do, or with `archive-bomb`.
 */
export function unpackWacz({ bytes, fileName }: ImportInput): Result<UnpackedFiles> {
  const wanted = (name: string) => /^archive\/.*\.warc(?:\.gz)?$|^pages\/pages\.jsonl$/i.test(name);
  const unpacked = unpackArchive(bytes, fileName, wanted, bounds);
  if (!unpacked.ok) return unpacked;
  const archives: Archive[] = [];
  for (const [name, { bytes: packed }] of unpacked.value) {
    if (!name.startsWith('archive/')) continue;
    const content = /\.gz$/i.test(name) ? gunzip(packed, mostUnpacked) : { bytes: packed, isDamaged: false };
    if (!content)
      return fail(
        'archive-bomb',
        `“${fileName}” holds ${name}, which would unpack to more than ${mostUnpacked / 1024 ** 2} MiB; it was not taken in.`,
      );
    archives.push({ name, ...content });
  }
  const pages = listedPages(unpacked.value.get('pages/pages.jsonl')?.bytes);
  const listed = capturesIn(archives, (address) => pages.has(plain(address)));
  return pages.size > 0 && (!listed.ok || listed.value.files.length > 0)
    ? listed
    : capturesIn(archives, () => true);
}

interface Archive {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly isDamaged: boolean;
}

function capturesIn(
  archives: readonly Archive[],
  isWanted: (address: string) => boolean,
): Result<UnpackedFiles> {
  const files: ContainedFile[] = [];
  const warnings: string[] = [];
  for (const { name, bytes, isDamaged } of archives) {
    if (isDamaged) warnings.push(`“${name}” is damaged or was cut off; what is there was read.`);
    const captures = unpackWarc({ bytes, fileName: name }, isWanted);
    if (!captures.ok) return captures;
    files.push(...captures.value.files);
    warnings.push(...captures.value.warnings);
  }
  return ok({ files, warnings });
}

/** Addresses of the pages somebody meant to keep; the first line describes the list. */
function listedPages(bytes: Uint8Array | undefined): ReadonlySet<string> {
  const lines = bytes ? new TextDecoder('utf-8').decode(bytes).split('\n', 100_000) : [];
  return new Set(
    lines
      .map(addressIn)
      .filter((address) => address !== null)
      .map(plain),
  );
}

function addressIn(line: string): string | null {
  try {
    const page: unknown = JSON.parse(line);
    const address =
      typeof page === 'object' && page !== null && Object.hasOwn(page, 'url')
        ? (page as { url: unknown }).url
        : null;
    return typeof address === 'string' ? address : null;
  } catch {
    return null;
  }
}

/** One writing of an address: without its place in the page. */
function plain(address: string): string {
  return (URL.canParse(address) ? new URL(address).href : address).replace(/#.*$/s, '');
}
