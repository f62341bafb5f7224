import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CaseFile, parseSourceText, readCaseFile } from '@core/casefile';
import { type ExchangeContext, takeInExchange } from '@core/exchange';
import { findExporter } from '@core/export/registry';
import { takeIn } from '@core/import/takeIn';
import { fail, type Result } from '@core/model/result';
import { expectRefusal } from './expectRefusal';
import type { Seed, Subject } from './types';

const at = '2031-04-02T08:00:00.000Z';

/** Work on sources by other programs, begun from what Assay itself writes in their formats. */
export async function exchangeSubjects(root: string): Promise<Subject[]> {
  const path = join(root, 'out/resources/sample.assay');
  const read = existsSync(path) ? readCaseFile(new Uint8Array(readFileSync(path))) : null;
  if (!read?.ok) return [];
  const caseFile = read.value;
  const formats = ['jsonld', 'qdpx', 'qdc'];
  return Promise.all(
    formats.map(async (name) => ({
      name: `${name} taken in`,
      seeds: [await written(caseFile, name)],
      attempt: async ({ bytes, fileName }: Seed) => {
        const result = await takeInExchange({ bytes, fileName }, contextOf(caseFile));
        if (!result.ok) return expectRefusal(result, fileName);
        if (result.value.lines.length === 0) throw new Error('Nothing was said of what is in the file.');
        return 'read';
      },
    })),
  );
}

async function written(caseFile: CaseFile, name: string): Promise<Seed> {
  const exporter = findExporter(name);
  const output = await exporter?.export({
    state: caseFile.state,
    target: { kind: 'case' },
    at,
    sourceText: async (id) => textOf(caseFile, caseFile.state.sources.get(id)?.document ?? ''),
    blob: async (area, sha256) => blobOf(caseFile, area, sha256),
    journal: async () => ({ ok: true, value: caseFile.entries }),
  });
  if (!output?.ok) throw new Error(`The sample case does not come out as ${name}.`);
  return { fileName: `sample.${exporter?.extension}`, bytes: output.value.bytes };
}

function contextOf(caseFile: CaseFile): ExchangeContext {
  const { caseId, state } = caseFile;
  return {
    caseId,
    state,
    at,
    by: 'Mara',
    readSource: takeIn,
    textOf: async ({ document }) => textOf(caseFile, document),
    bytesOf: async ({ sha256 }) => blobOf(caseFile, 'sources', sha256),
  };
}

function textOf(caseFile: CaseFile, document: string) {
  const bytes = caseFile.blobs.texts.get(document);
  return bytes ? parseSourceText(bytes) : fail('blob-missing', 'The text is missing.');
}

function blobOf(caseFile: CaseFile, area: keyof CaseFile['blobs'], sha256: string): Result<Uint8Array> {
  const bytes = caseFile.blobs[area].get(sha256);
  return bytes ? { ok: true, value: bytes } : fail('blob-missing', 'It is missing.');
}
