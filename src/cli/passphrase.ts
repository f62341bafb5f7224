import { decryptWith, isEncrypted } from '@core/casefile';
import { fail, ok, type Result } from '@core/model';
import { readWhole } from './caseOnDisk';
import type { Options } from './command';
import { textOption } from './option';

/** `--passphrase-file FILE`, for an encrypted case file; a passphrase among the words of a command could be read by everybody. */
export const passphraseOption = { 'passphrase-file': { type: 'string' } } as const;

export const passphraseUsage = '[--passphrase-file FILE]';

/** What commands say of it. */
export const passphraseDetails =
  '--passphrase-file FILE: its first line opens an encrypted case file; “-” asks for it, or reads standard input.';

/** The passphrase an option names a file with, or null where it was not given. Fails as reading the file does, or with `passphrase-missing`. */
export async function passphraseOf(
  options: Options,
  name = 'passphrase-file',
): Promise<Result<string | null>> {
  const file = textOption(options, name);
  if (file === null) return ok(null);
  const text = file === '-' ? ok(await fromStandardInput()) : await fromFile(file);
  if (!text.ok) return text;
  const [line = ''] = text.value.split(/\r?\n/);
  return line ? ok(line) : fail('passphrase-missing', `there is no passphrase in the first line of ${file}`);
}

/** The bytes of a case file, opened with its passphrase where it is encrypted. Fails with a sentence that names it. */
export async function opened(path: string, bytes: Uint8Array, options: Options): Promise<Result<Uint8Array>> {
  if (!isEncrypted(bytes)) return ok(bytes);
  const passphrase = await passphraseOf(options);
  if (!passphrase.ok) return passphrase;
  if (passphrase.value === null)
    return fail('case-encrypted', `${path} is encrypted; give its passphrase with --passphrase-file FILE.`);
  const decrypted = await decryptWith(passphrase.value, bytes);
  return decrypted.ok ? decrypted : fail(decrypted.error.code, `${path}: ${decrypted.error.message}`);
}

async function fromFile(file: string): Promise<Result<string>> {
  const bytes = await readWhole(file);
  return bytes.ok ? ok(new TextDecoder().decode(bytes.value).replace(/^\ufeff/, '')) : bytes;
}

/** Asked for in a terminal, without showing what is typed; else the first line there is. */
function fromStandardInput(): Promise<string> {
  const { stdin, stderr } = process;
  const isTerminal = stdin.isTTY === true;
  if (isTerminal) {
    stderr.write('Passphrase: ');
    stdin.setRawMode(true);
  }
  return new Promise((done) => {
    let typed = '';
    const end = () => {
      stdin.off('data', read);
      stdin.pause();
      if (isTerminal) {
        stdin.setRawMode(false);
        stderr.write('\n');
      }
      done(typed.split(/\r?\n|\r/)[0] ?? '');
    };
    const read = (piece: Buffer) => {
      for (const letter of piece.toString('utf8')) {
        // Control-C and Control-D end it, backspace takes a letter back.
        if (isTerminal && (letter === '\u0003' || letter === '\u0004')) {
          typed = '';
          return end();
        }
        if (isTerminal && (letter === '\u007f' || letter === '\b')) typed = [...typed].slice(0, -1).join('');
        else typed += letter;
        if (letter === '\n' || letter === '\r') return end();
      }
    };
    stdin.on('data', read);
    stdin.once('end', end);
  });
}
