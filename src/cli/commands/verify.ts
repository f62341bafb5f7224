import { verifyCaseFile } from '@core/casefile';
import { ok } from '@core/model';
import { readWhole } from '../caseOnDisk';
import type { Command } from '../command';
import { jsonOption } from '../option';
import { printable } from '../printable';

export const verifyCommand: Command = {
  name: 'verify',
  usage: 'CASE.assay [--json]',
  summary: 'Re-hashes every source and the journal’s chain; names what does not match.',
  options: jsonOption,
  places: { least: 1, most: 1 },
  async run({ places }) {
    const [path] = places as [string];
    const bytes = await readWhole(path);
    if (!bytes.ok) return bytes;
    const verification = verifyCaseFile(bytes.value);
    const lines = verification.problems.map(
      ({ where, what, expected, found }) =>
        `${printable(where)}: ${printable(what)}\n  expected ${printable(expected)}\n  found    ${printable(found)}\n`,
    );
    const text = verification.ok ? `${path}: everything matches.\n` : lines.join('');
    return ok({ json: verification, text, complete: verification.ok });
  },
};
