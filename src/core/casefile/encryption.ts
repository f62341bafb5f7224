import { fail, ok, type Result } from '../model/result';

/** The first line of a file in the age format (age-encryption.org/v1). */
const firstLine = 'age-encryption.org/v1\n';

/** Shorter passphrases can be tried out one by one, however slowly each is made to be tried. */
export const shortestPassphrase = 8;

/** Whether bytes are encrypted in the age format. */
export function isEncrypted(bytes: Uint8Array): boolean {
  return [...firstLine].every((letter, index) => bytes[index] === letter.charCodeAt(0));
}

/**
 * Encrypts a whole file with a passphrase (age, scrypt), so that any program for age files opens it. Never twice the same bytes.
 * Fails with `passphrase-short`.
 */
export async function encryptWith(passphrase: string, bytes: Uint8Array): Promise<Result<Uint8Array>> {
  if ([...passphrase].length < shortestPassphrase)
    return fail(
      'passphrase-short',
      `The passphrase is shorter than ${shortestPassphrase} characters; take four or five words that have nothing to do with each other.`,
    );
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  return ok(await encrypter.encrypt(bytes));
}

/** Opens a file that `encryptWith` or another program for age files wrote. Fails with `passphrase-wrong` or `case-file-damaged`. */
export async function decryptWith(passphrase: string, bytes: Uint8Array): Promise<Result<Uint8Array>> {
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    return ok(await decrypter.decrypt(bytes));
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    if (/no identity matched/i.test(reason))
      return fail(
        'passphrase-wrong',
        'This is not the passphrase the file was encrypted with. Try it again.',
      );
    return fail(
      'case-file-damaged',
      'This encrypted file was altered or cut short and cannot be opened. Get it again from whoever made it.',
    );
  }
}
