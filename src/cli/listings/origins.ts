import type { CaseFile } from '@core/casefile';
import { living } from '@core/model';
import type { Answer } from '../command';
import { table } from '../table';
import { gradeCodeOf, originNameOf, shortId } from './names';

export function listOrigins({ state }: CaseFile): Answer {
  const json = living(state, 'origins').map((row) => ({
    id: row.id,
    name: row.name,
    kind: row.kind,
    parent: originNameOf(state, row.parentId),
    reliability: gradeCodeOf(row.reliability),
    aliases: row.aliases,
  }));
  const rows = json.map((row) => [shortId(row.id), row.kind, row.reliability, row.parent, row.name]);
  return { json, text: table(['id', 'kind', 'reliability', 'parent', 'name'], rows) };
}
