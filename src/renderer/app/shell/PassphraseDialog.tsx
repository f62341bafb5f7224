import { Button, Group, Modal, PasswordInput, Stack, Text } from '@mantine/core';
import { forgetEncryptedFile, useEncryptedFile } from '@renderer/app/encryptedFile';
import { openCaseFile } from '@renderer/app/openCase';
import { decryptInWorker } from '@renderer/store/caseFile/decryptInWorker';
import { type FormEvent, useState } from 'react';

/** Asks for the passphrase of an encrypted case file until it is the right one, or nobody wants it any more. */
export default function PassphraseDialog() {
  const { file } = useEncryptedFile();
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [trying, setTrying] = useState(false);
  if (!file) return null;
  const { bytes, fileName } = file;

  async function open(event: FormEvent): Promise<void> {
    event.preventDefault();
    setTrying(true);
    const decrypted = await decryptInWorker(passphrase, bytes);
    setTrying(false);
    if (!decrypted.ok) return setProblem(decrypted.error.message);
    forgetEncryptedFile();
    await openCaseFile(decrypted.value, fileName);
  }

  return (
    <Modal
      opened
      onClose={forgetEncryptedFile}
      title="Encrypted case"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form onSubmit={(event) => void open(event)}>
        <Stack gap="md">
          <Text size="sm">
            <bdi>{fileName}</bdi> opens with the passphrase it was encrypted with.
          </Text>
          <PasswordInput
            data-autofocus
            label="Passphrase"
            autoComplete="off"
            value={passphrase}
            error={problem}
            onChange={(event) => {
              setPassphrase(event.currentTarget.value);
              setProblem(null);
            }}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={forgetEncryptedFile}>
              Cancel
            </Button>
            <Button type="submit" loading={trying} disabled={passphrase === ''}>
              Open
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
