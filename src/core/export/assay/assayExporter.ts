import { encryptWith } from '../../casefile/encryption';
import { readChanges } from '../../casefile/journal';
import { packCaseFile } from '../../casefile/packCaseFile';
import type { Change } from '../../model/change';
import { ok, type Result } from '../../model/result';
import type { SourceRow } from '../../model/rows';
import { blobsOfVersion, sourceVersions } from '../../versions/sourceVersions';
import type { Exporter, ExportInput, ExportOutput } from '../types';
import { partOfCase } from './partOfCase';

type Blobs = Record<'sources' | 'texts', Map<string, Uint8Array>>;

/** The whole case as one file that another Assay opens with everything in it, its history too. */
export const assayExporter: Exporter = {
  name: 'assay',
  label: 'Assay case',
  description:
    'The whole case with sources, highlights, claims, reports and history, for a colleague to open and check.',
  extension: 'assay',
  mediaType: 'application/vnd.assay.case+zip',
  group: 'Case',
  scope: 'case',
  async export(input) {
    const { sources, strikeOut, passphrase } = input.caseFile ?? {};
    const made = sources || strikeOut ? await partOfCase(input) : await wholeCase(input);
    if (!made.ok || !passphrase) return made;
    const encrypted = await encryptWith(passphrase, made.value.bytes);
    return encrypted.ok ? ok({ ...made.value, bytes: encrypted.value }) : encrypted;
  },
};

/** The case as it is, with its history. */
async function wholeCase(input: ExportInput): Promise<Result<ExportOutput>> {
  const journal = await input.journal();
  if (!journal.ok) return journal;
  const changes = readChanges(journal.value);
  if (!changes.ok) return changes;
  const warnings: string[] = [];
  const blobs = await gatherBlobs(input, changes.value, warnings);
  if (!blobs.ok) return blobs;
  const caseId = [...input.state.cases.keys()][0] ?? '';
  if (input.target.kind !== 'case')
    warnings.push('A case file always holds the whole case, not one source or report.');
  const packed = packCaseFile(
    {
      caseId,
      createdWith: 'Assay',
      entries: [...journal.value],
      changes: changes.value,
      state: input.state,
      blobs: blobs.value,
    },
    journal.value.length,
  );
  return packed.ok ? ok({ bytes: packed.value, warnings }) : packed;
}

/** The bytes and texts of every source there is or was: an undo may need those of one that is gone. */
async function gatherBlobs(
  input: ExportInput,
  changes: readonly Change[],
  warnings: string[],
): Promise<Result<Blobs>> {
  const blobs: Blobs = { sources: new Map(), texts: new Map() };
  const now = [...input.state.sources.values()];
  const needed = now.flatMap((row) =>
    sourceVersions(row).map((version) => ({ ...version, title: row.title })),
  );
  for (const row of [...needed, ...formerSources(changes)])
    for (const [area, key] of blobsOfVersion(row)) {
      if (blobs[area].has(key)) continue;
      const blob = await input.blob(area, key);
      if (blob.ok) blobs[area].set(key, blob.value);
      else if (needed.some((version) => version === row)) return blob;
      else warnings.push(`An earlier state of “${row.title}” is not in the file: ${blob.error.message}`);
    }
  return ok(blobs);
}

function formerSources(changes: readonly Change[]): SourceRow[] {
  return changes.flatMap((change) =>
    change.operations
      .filter((operation) => operation.table === 'sources')
      .flatMap(({ before, after }) => [before, after].flatMap((row) => (row ? [row as SourceRow] : []))),
  );
}
