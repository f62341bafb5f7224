import { fail, ok, type Result } from '../model/result';
import type { ArchiveEntry } from './archive/readArchive';
import { caseFileFormatVersion, caseFileMediaType, type Manifest, manifestSchema } from './manifest';

/**
 * The manifest of an unpacked `.assay` file. Fails with `not-a-case-file`, or with
 * `case-file-newer` when a later Assay wrote it.
 */
export function readManifest(entries: ReadonlyMap<string, ArchiveEntry>): Result<Manifest> {
  const text = (name: string) => new TextDecoder().decode(entries.get(name)?.bytes ?? new Uint8Array());
  if (text('mimetype') !== caseFileMediaType)
    return fail(
      'not-a-case-file',
      'This is not an Assay case file: its “mimetype” entry is missing or another.',
    );
  let value: unknown;
  try {
    value = JSON.parse(text('manifest.json'));
  } catch {
    return fail('case-file-damaged', 'The “manifest.json” of this case file is missing or cannot be read.');
  }
  const version = (value as { formatVersion?: unknown } | null)?.formatVersion;
  if (typeof version === 'number' && version > caseFileFormatVersion)
    return fail(
      'case-file-newer',
      `This case file was written by a newer Assay (format ${version}; this one reads up to ${caseFileFormatVersion}). Open it with that version or later.`,
    );
  const manifest = manifestSchema.safeParse(value);
  if (!manifest.success)
    return fail('case-file-damaged', 'The “manifest.json” of this case file is not what Assay writes.');
  return ok(manifest.data);
}
