import { type UnzipFileInfo, unzipSync, zipSync } from 'fflate';
import { fail, ok, type Result } from '../../model/result';

/**
 * Bounds of what is unpacked. The longest real document tried (1,200 pages) has 30 MiB of XML in 40
 * parts; text compresses 5 to 20 times, a bomb a thousand times.
 */
const mostEntries = 20_000;
const mostUnpacked = 256 * 1024 * 1024;
const mostRatio = 200;
/** A high ratio is suspicious only beyond this size: a small document may be all spaces. */
const ratioMattersFrom = 16 * 1024 * 1024;

/** The parts that hold text and what is known of it. Pictures, fonts, macros and embedded files are never unpacked. */
const wanted =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/[\w.]+\.xml|word\/[\w-]+\.xml|word\/_rels\/[\w.-]+\.rels)$/;

/** A document's XML parts by name, and the parts as an archive again for the reader of Word files. */
export interface DocxParts {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly archive: Uint8Array;
}

/**
 * Unpacks the text parts of a Word file within bounds: sizes are looked up before a byte is unpacked,
 * and no part can grow beyond the size it states. Fails with `archive-damaged`, `archive-bomb` or
 * `archive-unsafe`, naming the file.
 */
export function unpackParts(bytes: Uint8Array, fileName: string): Result<DocxParts> {
  let entries = 0;
  let unpacked = 0;
  let packed = 0;
  const isTooMuch = () =>
    entries > mostEntries ||
    unpacked > mostUnpacked ||
    (unpacked > ratioMattersFrom && unpacked > mostRatio * Math.max(1, packed));
  const take = ({ name, size, originalSize }: UnzipFileInfo): boolean => {
    entries++;
    if (!wanted.test(name)) return false;
    unpacked += originalSize;
    packed += size;
    return !isTooMuch();
  };
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, { filter: take });
  } catch {
    return fail(
      'archive-damaged',
      `“${fileName}” is damaged: it begins like a Word document, but cannot be unpacked. Get the file again from where it came.`,
    );
  }
  if (isTooMuch())
    return fail(
      'archive-bomb',
      `“${fileName}” would unpack to far more than any document holds, as files made to stop a program do; it was not taken in.`,
    );
  const parts = new Map(Object.entries(files));
  for (const [name, part] of parts)
    if (name !== 'docProps/core.xml' && declaresEntities(part))
      return fail(
        'archive-unsafe',
        `“${fileName}” declares entities in its part ${name}, which no word processor writes and which can stop a program; it was not taken in.`,
      );
  const clean: Record<string, Uint8Array> = {};
  for (const [name, part] of parts) if (!name.startsWith('docProps/')) clean[name] = part;
  return ok({ parts, archive: zipSync(clean, { level: 0 }) });
}

/** A document type stands at the top of an XML file, if anywhere. */
function declaresEntities(part: Uint8Array): boolean {
  const head = new TextDecoder('utf-8').decode(part.subarray(0, 4_096));
  const wide = new TextDecoder('utf-16le').decode(part.subarray(0, 4_096));
  return /<!(?:DOCTYPE|ENTITY)/i.test(head) || /<!(?:DOCTYPE|ENTITY)/i.test(wide);
}
