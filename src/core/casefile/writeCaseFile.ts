import { writeArchive } from './archive/writeArchive';
import { type CaseFile, headOf } from './caseFile';
import { formatJournal } from './journal';
import { caseFileFormatVersion, caseFileMediaType, type Manifest } from './manifest';

/** The case as one `.assay` file, unchecked: `packCaseFile` is for what users keep. Same case, same bytes. */
export function writeCaseFile(caseFile: CaseFile): Uint8Array {
  return writeArchive(archiveEntries(caseFile));
}

/** What is packed into the file, in order: name and bytes. */
export function archiveEntries(caseFile: CaseFile): [string, Uint8Array][] {
  const encoder = new TextEncoder();
  const entries: [string, Uint8Array][] = [
    ['mimetype', encoder.encode(caseFileMediaType)],
    ['manifest.json', encoder.encode(`${JSON.stringify(manifestOf(caseFile), null, 2)}\n`)],
    ['journal.jsonl', encoder.encode(formatJournal(caseFile.entries))],
  ];
  for (const area of ['sources', 'texts'] as const)
    for (const key of [...caseFile.blobs[area].keys()].sort())
      entries.push([`${area}/${key}`, caseFile.blobs[area].get(key) as Uint8Array]);
  return entries;
}

/** What the manifest of this case must say. */
export function manifestOf(caseFile: CaseFile): Manifest {
  return {
    format: 'assay',
    formatVersion: caseFileFormatVersion,
    caseId: caseFile.caseId,
    title: caseFile.state.cases.get(caseFile.caseId)?.title ?? '',
    head: headOf(caseFile),
    changes: caseFile.entries.length,
    createdWith: caseFile.createdWith,
  };
}
