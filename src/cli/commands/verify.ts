import { verifyCaseFile } from '@core/casefile';
import { ok } from '@core/model';
import { readWhole } from '../caseOnDisk';
import type { Command } from '../command';
import { jsonOption } from '../option';
import { opened, passphraseOption, passphraseUsage } from '../passphrase';
import { printable } from '../printable';

export const verifyCommand: Command = {
  name: 'verify',
  usage: `CASE.assay [--json] ${passphraseUsage}`,
  summary: 'Re-hashes every source and the journal’s chain; names what does not match.',
  options: { ...jsonOption, ...passphraseOption },
  places: { least: 1, most: 1 },
  async run({ places, options }) {
    const [path] = places as [string];
    const bytes = await readWhole(path);
    if (!bytes.ok) return bytes;
    const plain = await opened(path, bytes.value, options);
    if (!plain.ok) return plain;
    const verification = verifyCaseFile(plain.value);
    const lines = verification.problems.map(
      ({ where, what, expected, found }) =>
        `${printable(where)}: ${printable(what)}\n  expected ${printable(expected)}\n  found    ${printable(found)}\n`,
    );
    const { redacted } = verification;
    const said = redacted
      ? `${path}: ${redacted.passages === 1 ? '1 passage was' : `${redacted.passages} passages were`} struck out by ${printable(redacted.by)}, ${redacted.at}; hashes are of what was left.\n`
      : '';
    const text = `${verification.ok ? `${path}: everything matches.\n` : lines.join('')}${said}`;
    return ok({ json: verification, text, complete: verification.ok });
  },
};
