import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HostApi } from '@host/contract';
import { contractSuite } from '@host/testing/contractSuite';
import { connectBridge } from '@renderer/app/host/connectBridge';
import { vi } from 'vitest';
import { vaultFaults } from '../services/testing/vaultFaults';
import { startElectron } from './startElectron';
import { app, recording, resetRecording } from './testing/recordingElectron';

vi.mock('electron', () => import('./testing/recordingElectron'));

/** Page client, real preload, real main process; only `electron` itself is a stand-in. */
contractSuite('electron (stand-in)', async () => {
  resetRecording();
  const folder = await mkdtemp(join(tmpdir(), 'assay-electron-'));
  const dataFolder = join(folder, 'data');
  await startElectron(folder, ['--data', dataFolder]);
  vi.resetModules();
  await import('../../preload/index');
  const faults = vaultFaults(dataFolder, join(folder, 'resources'), join(folder, 'waiting'));
  const handOver = (files: string[]) => app.emit('second-instance', {}, [], '', { files, folder });
  recording.saveDialog = { canceled: false, filePath: join(folder, 'report.docx') };
  recording.messageBox = { response: 0 };
  return {
    ...faults,
    host: connectBridge(recording.exposed.get('assay') as HostApi),
    async addWaitingFile(name, bytes) {
      handOver([await faults.waitingFile(name, bytes)]);
      await new Promise((done) => setTimeout(done, 50));
    },
    sendFilesWaiting: () => handOver([]),
    async kill() {
      recording.calls.clear();
    },
    async close() {
      app.quit();
      await vi.waitUntil(() => recording.lines.filter((line) => line === 'quit').length >= 2);
      await rm(folder, { recursive: true, force: true });
    },
  };
});
