import { ok } from '../model/result';
import type { CaseRow } from '../model/rows';
import { type ArchiveEntry, readArchive } from './archive/readArchive';
import { readSeal } from './archive/seal';
import type { CaseFile } from './caseFile';
import { findChainBreak } from './chain';
import type { Problem } from './problem';
import { readCaseFile } from './readCaseFile';
import { verifySources } from './verifySources';
import { manifestOf } from './writeCaseFile';

export interface Verification {
  readonly ok: boolean;
  readonly problems: readonly Problem[];
  /** Set where passages were struck out before the case was handed over: its hashes are of what was left. */
  readonly redacted?: NonNullable<CaseRow['redacted']>;
}

/**
 * Checks a case against itself: every packed entry and every blob re-hashed, the journal's chain,
 * each source's blobs present, each highlight's exact words in the stored text. Never stops at the
 * first problem where it can go on. Bytes are an `.assay` file.
 */
export function verifyCaseFile(input: Uint8Array | CaseFile): Verification {
  const problems = input instanceof Uint8Array ? verifyBytes(input) : verifyCase(input);
  const caseFile = input instanceof Uint8Array ? readCaseFile(input) : ok(input);
  const redacted = caseFile.ok ? caseFile.value.state.cases.get(caseFile.value.caseId)?.redacted : undefined;
  return { ok: problems.length === 0, problems, ...(redacted && { redacted }) };
}

function verifyBytes(bytes: Uint8Array): Problem[] {
  const archive = readArchive(bytes);
  if (!archive.ok)
    return [
      {
        what: archive.error.message,
        where: 'archive',
        expected: 'an Assay case file',
        found: archive.error.code,
      },
    ];
  const problems = [...archive.value].flatMap(([name, entry]) => unsoundEntry(name, entry));
  const seal = readSeal(bytes);
  if (seal && seal.expected !== seal.found)
    problems.push({ what: 'The file was changed after Assay wrote it.', where: 'archive', ...seal });
  const caseFile = readCaseFile(bytes);
  if (!caseFile.ok) {
    const where = caseFile.error.code.startsWith('journal') ? 'journal.jsonl' : 'manifest.json';
    problems.push({
      what: caseFile.error.message,
      where,
      expected: 'what Assay wrote',
      found: caseFile.error.code,
    });
    return problems;
  }
  const { title } = manifestOf(caseFile.value);
  const stored = storedTitle(archive.value.get('manifest.json'));
  if (stored !== title)
    problems.push({
      what: 'The manifest names another title.',
      where: 'manifest.json',
      expected: title,
      found: stored,
    });
  return [...problems, ...verifyCase(caseFile.value)];
}

function verifyCase(caseFile: CaseFile): Problem[] {
  const problems: Problem[] = [];
  const broken = findChainBreak(caseFile.entries);
  if (broken)
    problems.push({
      what: `Line ${broken.line} of the journal ${broken.problem}.`,
      where: `journal.jsonl line ${broken.line}`,
      expected: broken.expected,
      found: broken.found,
    });
  return [...problems, ...verifySources(caseFile)];
}

function unsoundEntry(name: string, entry: ArchiveEntry): Problem[] {
  if (entry.sound) return [];
  const what = 'The bytes do not match the checksum of the archive.';
  return [{ what, where: name, expected: 'the checksum', found: 'other bytes' }];
}

function storedTitle(entry: ArchiveEntry | undefined): string {
  return (JSON.parse(new TextDecoder().decode(entry?.bytes ?? new Uint8Array())) as { title: string }).title;
}
