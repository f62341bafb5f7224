import { ok, type Result } from '../../model/result';
import type { ExportInput } from '../types';
import { claimTable } from './claimTable';
import { highlightTable } from './highlightTable';
import { matrixTable } from './matrixTable';
import { originTable } from './originTable';
import { sourceTable } from './sourceTable';
import { statementTable } from './statementTable';
import { TableContext } from './TableContext';
import type { CaseTable } from './table';
import { tagTable } from './tagTable';

/**
 * Everything in a case that is a list, as tables; of one source where the export is about one: then claims, origins and
 * tags, which belong to no source, are left out. Fails as the reading of texts does.
 */
export async function caseTables(input: ExportInput): Promise<Result<CaseTable[]>> {
  const read = await TableContext.read(input);
  if (!read.ok) return read;
  const context = read.value;
  const ofSources = [highlightTable(context), statementTable(context)];
  if (input.target.kind === 'source') return ok([...ofSources, sourceTable(context)]);
  return ok([
    ...ofSources,
    claimTable(context),
    originTable(context),
    sourceTable(context),
    tagTable(context),
    matrixTable(context),
  ]);
}
