import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withLineAltered } from '@host/testing/contractSuite';

/** What the contract suite does to a real data folder behind the host's back. */
export function vaultFaults(dataFolder: string, resourceFolder: string, waitingFolder: string) {
  return {
    async damageBlob(area: 'sources' | 'texts', sha256: string): Promise<void> {
      const path = join(dataFolder, area, sha256);
      await chmod(path, 0o600);
      await writeFile(path, 'altered');
    },
    async damageJournal(caseId: string, line: number): Promise<void> {
      const path = join(dataFolder, 'cases', caseId, 'journal.jsonl');
      // One character more: the host looks again when a journal has another size than it left it with.
      await writeFile(path, `${await withLineAltered(path, line)} `);
    },
    async setResource(name: string, bytes: Uint8Array): Promise<void> {
      await mkdir(resourceFolder, { recursive: true });
      await writeFile(join(resourceFolder, name), bytes);
    },
    async waitingFile(name: string, bytes: Uint8Array): Promise<string> {
      await mkdir(waitingFolder, { recursive: true });
      await writeFile(join(waitingFolder, name), bytes);
      return join(waitingFolder, name);
    },
  };
}
