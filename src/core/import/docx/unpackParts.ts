import { zipSync } from 'fflate';
import { fail, ok, type Result } from '../../model/result';
import { unpackArchive } from '../archive/unpackArchive';

/** The parts that hold text and what is known of it. Pictures, fonts, macros and embedded files are never unpacked. */
const wanted =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/[\w.]+\.xml|word\/[\w-]+\.xml|word\/_rels\/[\w.-]+\.rels)$/;

/** A document's XML parts by name, and the parts as an archive again for the reader of Word files. */
export interface DocxParts {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly archive: Uint8Array;
}

/**
 * Unpacks the text parts of a Word file within bounds. Fails as `unpackArchive` does, and with `archive-unsafe` for a
 * part that declares entities, naming the file.
 */
export function unpackParts(bytes: Uint8Array, fileName: string): Result<DocxParts> {
  const unpacked = unpackArchive(bytes, fileName, (name) => wanted.test(name));
  if (!unpacked.ok) return unpacked;
  const parts = new Map([...unpacked.value].map(([name, { bytes }]) => [name, bytes]));
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
