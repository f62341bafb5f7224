import { blobOf, type CaseFile, sourceTextOf } from '@core/casefile';
import { ok } from '@core/model';
import type { ExportInput, ExportTarget } from '../types';

/** What an exporter is given of a case in memory. */
export function inputOf(caseFile: CaseFile, target: ExportTarget = { kind: 'case' }): ExportInput {
  return {
    ...{ state: caseFile.state, target, at: '2026-05-06T08:00:00.000Z' },
    sourceText: async (sourceId) => sourceTextOf(caseFile, sourceId),
    blob: async (area, sha256) => blobOf(caseFile, area, sha256),
    journal: async () => ok(caseFile.entries),
  };
}
