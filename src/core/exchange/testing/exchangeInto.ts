import { type CaseFile, commitTo, newCaseFile, parseSourceText } from '@core/casefile';
import { takeIn } from '@core/import/takeIn';
import { fail, ok } from '@core/model';
import { takeInExchange } from '../takeInExchange';
import type { ExchangeContext, ExchangeLine, ExchangeOutcome } from '../types';

const at = '2026-05-05T09:12:00.000Z';

/** An empty case in memory. */
export function emptyCase(): CaseFile {
  return newCaseFile({ title: 'Case', at, by: 'Mara', createdWith: 'test' });
}

/** Takes a text in as a source, as a user would. */
export async function addSource(caseFile: CaseFile, fileName: string, content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const read = await takeIn({ bytes, fileName, filePath: null, caseId: caseFile.caseId, at, by: 'Mara' });
  if (!read.ok) throw new Error(read.error.message);
  const { source, document, sourceText } = read.value;
  caseFile.blobs.sources.set(source.sha256, bytes);
  caseFile.blobs.texts.set(source.document, document);
  commitTo(caseFile, 'Take in', [{ table: 'sources', id: source.id, before: null, after: source }], {
    at,
    by: 'Mara',
  });
  return { row: source, sourceText };
}

export function contextOf(caseFile: CaseFile, more: Partial<ExchangeContext> = {}): ExchangeContext {
  const { caseId, state, blobs } = caseFile;
  return {
    ...{ caseId, state, at, by: 'Mara', readSource: takeIn },
    async bytesOf({ sha256 }) {
      const bytes = blobs.sources.get(sha256);
      return bytes ? ok(bytes) : fail('blob-missing', 'The bytes are missing.');
    },
    async textOf({ document }) {
      const bytes = blobs.texts.get(document);
      return bytes ? parseSourceText(bytes) : fail('blob-missing', 'The text is missing.');
    },
    ...more,
  };
}

/** Takes an exchange file into a case, stores what comes of it, and answers it; what fails fails the test. */
export async function exchangeInto(
  caseFile: CaseFile,
  content: object | string | Uint8Array,
  fileName = 'work.jsonld',
  more: Partial<ExchangeContext> = {},
): Promise<ExchangeOutcome> {
  const bytes =
    content instanceof Uint8Array
      ? content
      : new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content));
  const taken = await takeInExchange({ bytes, fileName }, contextOf(caseFile, more));
  if (!taken.ok) throw new Error(`${taken.error.code}: ${taken.error.message}`);
  for (const { source, document, bytes: received } of taken.value.sources) {
    caseFile.blobs.sources.set(source.sha256, received);
    caseFile.blobs.texts.set(source.document, document);
  }
  const { label, operations } = taken.value;
  if (operations.length > 0) commitTo(caseFile, label, operations, { at, by: 'Mara' });
  return taken.value;
}

/** The lines of a report as “kind name: fate”. */
export function told(lines: readonly ExchangeLine[]): string[] {
  return lines.map(({ kind, name, fate }) => `${kind} ${name}: ${fate}`);
}
