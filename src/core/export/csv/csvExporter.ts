import { strToU8, type Zippable, zipSync } from 'fflate';
import Papa from 'papaparse';
import { ok } from '../../model/result';
import { caseTables } from '../tables/caseTables';
import type { CaseTable } from '../tables/table';
import type { Exporter } from '../types';

/** The earliest instant a ZIP can hold, in its local-time form: the same bytes in every time zone. */
const zipEpoch = new Date(1980, 0, 1);

/** Letters a spreadsheet program takes for the beginning of a formula (OWASP, CSV injection). */
const startsFormula = /^[=+\-@\t\r]/u;

/** The lists of a case as CSV files (RFC 4180) in one archive. */
export const csvExporter: Exporter = {
  name: 'csv',
  label: 'Tables (CSV files)',
  description:
    'Highlights, statements, claims, origins, sources and tags, each as a CSV file, in one archive.',
  extension: 'csv.zip',
  mediaType: 'application/zip',
  group: 'Tables',
  scope: 'case',
  async export(input) {
    const tables = await caseTables(input);
    if (!tables.ok) return tables;
    const files: Zippable = {};
    for (const table of tables.value)
      files[`${table.name.toLowerCase().replaceAll(' ', '-')}.csv`] = strToU8(csvOf(table));
    const isGuarded = tables.value.some(({ rows }) =>
      rows.some((row) => row.some((cell) => typeof cell === 'string' && startsFormula.test(cell))),
    );
    const warnings = isGuarded
      ? ['Text that begins like a formula has an apostrophe before it, so that no program runs it.']
      : [];
    return ok({ bytes: zipSync(files, { mtime: zipEpoch }), warnings });
  },
};

/** With a byte-order mark: without one Excel takes UTF-8 for the encoding of the machine. */
function csvOf({ columns, rows }: CaseTable): string {
  const fields = columns.map(({ name }) => name);
  const data = rows.map((row) => [...row]);
  return `\ufeff${Papa.unparse({ fields, data }, { newline: '\r\n', escapeFormulae: startsFormula })}\r\n`;
}
