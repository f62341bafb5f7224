import { stat } from 'node:fs/promises';
import { type Problem, type Verification, verifyCaseFile } from '@core/casefile';
import { ok, type Result } from '@core/model';
import { verifyVault } from '../../main/services/verifyVault';
import { readWhole } from '../caseOnDisk';
import type { Answer, Command } from '../command';
import { jsonOption } from '../option';
import { opened, passphraseOption, passphraseUsage } from '../passphrase';
import { printable } from '../printable';

export const verifyCommand: Command = {
  name: 'verify',
  usage: `CASE.assay|DATA-FOLDER [--json] ${passphraseUsage}`,
  summary:
    'Re-hashes every source, the journal’s chain and, in a data folder, every snapshot; names what does not match.',
  options: { ...jsonOption, ...passphraseOption },
  places: { least: 1, most: 1 },
  async run({ places, options }) {
    const [path] = places as [string];
    if (await isFolder(path)) return answer(path, verificationOf(await verifyVault(path)));
    const bytes = await readWhole(path);
    if (!bytes.ok) return bytes;
    const plain = await opened(path, bytes.value, options);
    if (!plain.ok) return plain;
    return answer(path, verifyCaseFile(plain.value));
  },
};

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (status) => status.isDirectory(),
    () => false,
  );
}

function verificationOf(problems: readonly Problem[]): Verification {
  return { ok: problems.length === 0, problems };
}

function answer(path: string, verification: Verification): Result<Answer> {
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
}
