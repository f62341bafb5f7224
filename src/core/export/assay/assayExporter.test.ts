import { commitTo, newCaseFile, readCaseFile, verifyCaseFile } from '@core/casefile';
import type { ExportInput } from '@core/export/types';
import { ok } from '@core/model/result';
import type { AnyRow, TableName } from '@core/model/rows';
import { tableNames } from '@core/model/rows';
import { describe, expect, test } from 'vitest';
import { depotCase } from '../testing/depotCase';
import { assayExporter } from './assayExporter';

/** The depot case with a journal, as a host would hand it over. */
function journalled(): ExportInput {
  const { build } = depotCase();
  const at = '2024-05-05T09:12:00.000Z';
  const caseFile = newCaseFile({
    title: 'Depot',
    at,
    by: 'Mara Lind',
    createdWith: 'test',
    caseId: build.caseId,
  });
  const operations = tableNames
    .filter((table) => table !== 'cases')
    .flatMap((table: TableName) =>
      [...(build.state[table] as Map<string, AnyRow>).values()].map((after) => ({
        table,
        id: after.id,
        before: null,
        after: after as never,
      })),
    );
  commitTo(caseFile, 'Everything', operations, { at, by: 'Mara Lind' });
  return { ...build.input(), state: caseFile.state, journal: async () => ok(caseFile.entries) };
}

describe('Assay case', () => {
  test('another machine opens it with everything in it', async () => {
    const input = journalled();
    const result = await assayExporter.export(input);
    if (!result.ok) throw new Error(result.error.message);
    const read = readCaseFile(result.value.bytes);
    if (!read.ok) throw new Error(read.error.message);
    expect(read.value.state).toEqual(input.state);
    expect(read.value.blobs.sources.size).toBe(2);
    expect(read.value.blobs.texts.size).toBe(2);
    expect(verifyCaseFile(result.value.bytes).problems).toEqual([]);
  });

  test('a source whose bytes are missing stops it', async () => {
    const input = journalled();
    const result = await assayExporter.export({
      ...input,
      blob: async () => ({ ok: false, error: { code: 'blob-missing', message: 'The bytes are missing.' } }),
    });
    expect(result).toMatchObject({ ok: false, error: { code: 'blob-missing' } });
  });
});
