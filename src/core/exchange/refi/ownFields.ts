import type { Fact, SourceRow } from '../../model/rows';
import { sourceVariables } from './ownProject';

/** What the analyst can set of a source and Assay writes into projects as variables. */
const columns = ['author', 'publisher', 'publishedAt', 'language', 'address', 'handling'] as const;

/** What a source of a project that Assay wrote is known by: its origin and its row's own columns. */
export interface OwnFields {
  readonly origin: string | null;
  readonly columns: Partial<Pick<SourceRow, (typeof columns)[number]>>;
}

/** Takes out of `fields` those that are the source's own columns; what is left are the analyst's fields. */
export function takeOwnFields(fields: Fact[]): OwnFields {
  const taken = new Map<string, string>();
  for (const name of Object.values(sourceVariables)) {
    const place = fields.findIndex((field) => field.name === name);
    if (place >= 0) taken.set(name, fields.splice(place, 1)[0]?.value ?? '');
  }
  const own: Record<string, string> = {};
  for (const column of columns) {
    const value = taken.get(sourceVariables[column]);
    if (value) own[column] = value;
  }
  return { origin: taken.get(sourceVariables.origin) ?? null, columns: own };
}
