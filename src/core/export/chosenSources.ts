import { living } from '../model/caseState';
import { fail, ok, type Result } from '../model/result';
import type { SourceRow } from '../model/rows';
import { compareText, inOrderOfMaking } from '../report';
import type { ExportInput } from './types';

/** The sources an export of scope `case` is about, in order of taking in: all of the case, or the one asked for. */
export function chosenSources({ state, target }: ExportInput): Result<SourceRow[]> {
  const sources = living(state, 'sources').sort(
    (left, right) => compareText(left.importedAt, right.importedAt) || inOrderOfMaking(left, right),
  );
  if (target.kind !== 'source') return ok(sources);
  const chosen = sources.filter((source) => source.id === target.id);
  if (chosen.length) return ok(chosen);
  return fail(
    'no-such-source',
    'The source to export is not in this case or is in the bin; choose another one.',
  );
}
