import { expect, test } from 'vitest';
import { decryptWith, encryptWith, isEncrypted } from './encryption';
import { readCaseFile } from './readCaseFile';

const passphrase = 'four words نص 🔑';
const bytes = new TextEncoder().encode('what must not be read');

// Each try takes a second on purpose, and longer where the machine is busy.
test('an encrypted file shows its contents, or does not come back', { timeout: 180_000 }, async () => {
  const encrypted = await encryptWith(passphrase, bytes);
  if (!encrypted.ok) throw new Error(encrypted.error.message);
  expect(isEncrypted(encrypted.value)).toBe(true);
  expect(Buffer.from(encrypted.value).toString('latin1')).not.toContain('must not');
  expect(await decryptWith(passphrase, encrypted.value)).toEqual({ ok: true, value: bytes });
  expect(await decryptWith('four words', encrypted.value)).toMatchObject({
    ok: false,
    error: { code: 'passphrase-wrong' },
  });
  const altered = encrypted.value.slice();
  altered[altered.length - 1] = (altered.at(-1) ?? 0) ^ 1;
  expect(await decryptWith(passphrase, altered)).toMatchObject({
    ok: false,
    error: { code: 'case-file-damaged' },
  });
  expect(readCaseFile(encrypted.value)).toMatchObject({ ok: false, error: { code: 'case-encrypted' } });
});

test('a passphrase anybody can guess is taken', async () => {
  expect(await encryptWith('1234567', bytes)).toMatchObject({
    ok: false,
    error: { code: 'passphrase-short' },
  });
});
