import { fail, ok, type Result } from '../../model/result';
import type { ContainedFile, ImportInput, UnpackedFiles } from '../types';
import { files as counted, named } from '../zip/leftOut';
import { capturedFile, isDocument } from './capturedFile';
import { httpResponse } from './httpResponse';
import { mostRecords, type WarcRecord, warcRecords } from './warcRecords';

/** Bytes of one captured document, and of all of one archive together. */
const mostOfOne = 64 * 1024 * 1024;
const mostOfAll = 512 * 1024 * 1024;

/** What a web archive holds beside its documents, counted. */
class Counts {
  resources = 0;
  failures = 0;
  repeats = 0;
  misstated = 0;
  readonly undecoded: string[] = [];
  readonly tooLarge: string[] = [];

  sentences(fileName: string): string[] {
    const parts: (string | false)[] = [
      this.resources > 0 &&
        `Left out ${counted(this.resources)} that pages are made of (pictures, styles, scripts, data).`,
      this.failures > 0 && `Left out ${counted(this.failures)} that the servers refused or sent elsewhere.`,
      this.repeats > 0 && `Left out ${counted(this.repeats)} noted as unchanged since an earlier capture.`,
      this.misstated > 0 &&
        `${this.misstated} ${this.misstated === 1 ? 'record' : 'records'} of “${fileName}” ${this.misstated === 1 ? 'is' : 'are'} not as long as stated, or cut off; what is there was read.`,
      this.undecoded.length > 0 &&
        `Packed in a way that is not read, and left out: ${named(this.undecoded)}. To have them, open the web archive in a program that replays it and save the pages from there.`,
      this.tooLarge.length > 0 &&
        `Larger than ${mostOfOne / 1024 ** 2} MiB when unpacked, and left out: ${named(this.tooLarge)}.`,
    ];
    return parts.filter((part) => part !== false);
  }
}

/**
 * The documents in an unpacked web archive, each with its address and the time of its capture. `isWanted` narrows them to
 * some addresses. Fails with `too-many-records` or `too-many-bytes`, naming file and bound.
 */
export function unpackWarc(
  { bytes, fileName }: ImportInput,
  isWanted: (address: string) => boolean = () => true,
): Result<UnpackedFiles> {
  const files: ContainedFile[] = [];
  const counts = new Counts();
  let records = 0;
  let size = 0;
  for (const record of warcRecords(bytes)) {
    if (++records > mostRecords)
      return fail(
        'too-many-records',
        `“${fileName}” has more than the ${mostRecords.toLocaleString('en')} records a web archive may have here; it was not taken in.`,
      );
    if (record.isMisstated) counts.misstated++;
    const file = documentIn(record, counts, isWanted);
    if (!file) continue;
    size += file.bytes.length;
    if (size > mostOfAll)
      return fail(
        'too-many-bytes',
        `The documents in “${fileName}” have more than ${mostOfAll / 1024 ** 2} MiB together; it was not taken in. Split the web archive, or take in the pages you need.`,
      );
    files.push(file);
  }
  return ok({ files, warnings: counts.sentences(fileName) });
}

function documentIn(
  { headers, block }: WarcRecord,
  counts: Counts,
  isWanted: (address: string) => boolean,
): ContainedFile | null {
  const type = headers.get('warc-type')?.toLowerCase();
  const address = (headers.get('warc-target-uri') ?? '').replace(/^<|>$/g, '');
  const at = instant(headers.get('warc-date'));
  if (!/^https?:/i.test(address)) return null;
  if (type === 'revisit') counts.repeats++;
  if (type === 'resource') {
    const mediaType = (headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
    if (isDocument(address, mediaType) && isWanted(address))
      return capturedFile(address, at, mediaType, null, block.slice());
    counts.resources++;
  }
  if (type !== 'response') return null;
  const response = httpResponse(block);
  if (response?.status !== 200) {
    counts.failures++;
    return null;
  }
  const { mediaType, charset } = response;
  if (!isDocument(address, mediaType) || !isWanted(address)) {
    counts.resources++;
    return null;
  }
  const body = response.body(mostOfOne);
  if (body === 'too large') counts.tooLarge.push(address);
  else if (typeof body === 'string') counts.undecoded.push(`${address} (${packings[body] ?? body})`);
  else if (body.length > 0) return capturedFile(address, at, mediaType, charset, body.slice());
  return null;
}

/** What people call the packings servers name by their tokens. */
const packings: Readonly<Record<string, string | undefined>> = { br: 'Brotli', zstd: 'Zstandard' };

/** `2031-04-02T08:30:00Z`, or with parts of a second. */
function instant(date: string | undefined): string | null {
  return date !== undefined && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/.test(date) ? date : null;
}
