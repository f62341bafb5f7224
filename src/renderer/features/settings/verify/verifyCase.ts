import { journalStart, type SourceRow } from '@core/model';
import { blobsOfVersion, sourceVersions, versionInWords } from '@core/versions/sourceVersions';
import type { HostApi } from '@host/contract';
import type { CaseSession } from '@renderer/store/caseSession';
import type { AssayDatabase } from '@renderer/store/database';
import { checkJournalPart, type JournalCheck } from './checkJournalPart';

/** One thing that was checked, as a sentence. */
export interface Finding {
  readonly isGood: boolean;
  readonly text: string;
}

interface VerifyInput {
  readonly host: HostApi;
  readonly database: AssayDatabase;
  readonly session: CaseSession;
  /** Called with what is being checked now. */
  readonly onProgress: (text: string) => void;
  /** True once nobody waits for the outcome any more. */
  readonly isCancelled: () => boolean;
}

/** Small enough for the window to stay smooth while the hashes are computed. */
const linesPerPart = 250;

/** Reads everything the vault has of the case again: the journal's chain, every source, every text. */
export async function verifyCase(input: VerifyInput): Promise<Finding[]> {
  await input.session.settled();
  const journal = await verifyJournal(input);
  const blobs = input.isCancelled() ? [] : await verifyBlobs(input);
  return [...journal, ...blobs];
}

async function verifyJournal({
  host,
  database,
  session,
  onProgress,
  isCancelled,
}: VerifyInput): Promise<Finding[]> {
  const { caseId } = session;
  let check: JournalCheck = { lines: 0, head: journalStart, bodies: [] };
  let differing = 0;
  for (;;) {
    onProgress(`Reading the journal, line ${check.lines + 1}`);
    const part = await host.call('journal.read', { caseId, after: check.lines, limit: linesPerPart });
    if (!part.ok) return [bad(part.error.message)];
    const next = checkJournalPart(check, part.value.lines);
    if (!next.ok) return [bad(next.error.message)];
    const stored = await database.changes
      .where('[caseId+sequence]')
      .between([caseId, check.lines + 1], [caseId, next.value.lines], true, true)
      .toArray();
    const bodies = new Map(stored.map(({ sequence, body }) => [sequence, body]));
    const start = check.lines;
    differing += next.value.bodies.filter((body, index) => bodies.get(start + index + 1) !== body).length;
    check = next.value;
    if (part.value.lines.length === 0 || check.lines >= part.value.changes || isCancelled()) break;
  }
  const count = counted(check.lines, 'change', 'changes');
  const findings = [good(`The journal holds ${count}; each follows the one before it and matches its hash.`)];
  const kept = await database.changes.where('caseId').equals(caseId).count();
  if (differing > 0 || kept !== check.lines)
    findings.push(
      bad(
        `The working store has ${counted(kept, 'change', 'changes')} and differs from the journal in ${differing}. Restart Assay: it then rebuilds the working store from the journal.`,
      ),
    );
  else findings.push(good('The working store has the same changes, letter by letter.'));
  return findings;
}

async function verifyBlobs({
  host,
  database,
  session,
  onProgress,
  isCancelled,
}: VerifyInput): Promise<Finding[]> {
  const sources = await database.sources.where('caseId').equals(session.caseId).toArray();
  const findings: Finding[] = [];
  let intact = 0;
  for (const [index, source] of sources.entries()) {
    if (isCancelled()) return findings;
    onProgress(`Reading source ${index + 1} of ${sources.length}: ${source.title}`);
    const problems = await blobProblems(host, source);
    findings.push(...problems);
    if (problems.length === 0) intact += 1;
  }
  if (intact > 0 || sources.length === 0)
    findings.unshift(
      good(
        `${intact} of ${counted(sources.length, 'source', 'sources')}: in the vault exactly as received, with the text read out of it.`,
      ),
    );
  return findings;
}

/** Of every version of a source. */
async function blobProblems(host: HostApi, source: SourceRow): Promise<Finding[]> {
  const problems: Finding[] = [];
  for (const version of sourceVersions(source)) {
    const { sha256, document, importedAt } = version;
    const isNewest = document === source.document && sha256 === source.sha256;
    const name = `“${source.title}”${isNewest ? '' : ` (${versionInWords({ importedAt })})`}`;
    for (const [area, key] of blobsOfVersion(version)) {
      const read = await host.call('blobs.read', { area, sha256: key });
      const kept = key === sha256 ? 'The received file' : 'What was saved along with the page';
      const what = area === 'sources' ? kept : 'The stored text';
      if (!read.ok) problems.push(bad(`${what} of ${name}: ${read.error.message}`));
      else if ((await sha256Hex(read.value.bytes)) !== key)
        problems.push(bad(`${what} of ${name} is no longer what it was: its hash differs.`));
    }
  }
  return problems;
}

async function sha256Hex(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString()} ${count === 1 ? one : many}`;
}

function good(text: string): Finding {
  return { isGood: true, text };
}

function bad(text: string): Finding {
  return { isGood: false, text };
}
