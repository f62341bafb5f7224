import { join } from 'node:path';
import { ok, type Result } from '@core/model/result';
import type { Handlers } from '@host/answerCall';
import { blobAreas, type CallResult } from '@host/contract';
import { openBlobs, removeUnfinished } from './blobs';
import { createHandlers, type HandlerOptions } from './createHandlers';
import { diskFailure, systemErrorCode } from './diskFailure';
import { openJournals } from './journals';
import { makeOwnFolder } from './makeOwnFolder';
import { removePrintingFolders } from './printing/printingFolder';
import { openSettings } from './settings';
import { openSnapshots } from './snapshots/snapshots';
import { openUnreadFiles } from './unreadFiles';
import { lockVault } from './vaultLock';
import { noteVaultVersion, readVaultVersion } from './vaultVersion';

export interface ServicesOptions
  extends Pick<
    HandlerOptions,
    'resourceFolders' | 'waitingFiles' | 'saveFile' | 'showFile' | 'openLink' | 'printToPdf'
  > {
  readonly dataFolder: string;
  readonly description: Omit<CallResult<'host.describe'>, 'dataFolder' | 'platform'>;
  readonly log: (line: string) => void;
}

export interface Services {
  readonly handlers: Handlers;
  /** Makes the last snapshots and gives the data folder free for another Assay. */
  close(): Promise<void>;
}

/** Makes or opens a data folder, locks it and puts the services over it. Fails with a sentence fit for the terminal. */
export async function openServices(options: ServicesOptions): Promise<Result<Services>> {
  const { dataFolder, log } = options;
  const folders = [join(dataFolder, 'cases'), ...blobAreas.map((area) => join(dataFolder, area))];
  try {
    for (const folder of folders) await makeOwnFolder(folder);
  } catch (error) {
    const { path } = error as NodeJS.ErrnoException;
    const place = systemErrorCode(error) === 'ELOOP' && path ? path : dataFolder;
    return { ok: false, error: diskFailure(error, 'The data folder cannot be made', place) };
  }
  const version = await readVaultVersion(dataFolder);
  if (!version.ok) return version;
  const lock = await lockVault(dataFolder);
  if (!lock.ok) return lock;
  // A folder that takes no further file opens all the same: what is in it can then be read and handed over.
  await noteVaultVersion(dataFolder).catch(() => undefined);
  for (const folder of [dataFolder, ...folders]) await removeUnfinished(folder);
  await removePrintingFolders(dataFolder);
  const unread = openUnreadFiles(dataFolder);
  await options.waitingFiles.add(await unread.left(), dataFolder);
  options.waitingFiles.watch(unread.remember);
  const cases = join(dataFolder, 'cases');
  const journals = openJournals(cases, log, (caseId, changes) => snapshots.noticed(caseId, changes));
  const snapshots = openSnapshots(cases, journals, log);
  const handlers = createHandlers({
    ...options,
    description: { ...options.description, dataFolder, platform: process.platform },
    settings: openSettings(dataFolder, log),
    journals,
    snapshots,
    blobs: openBlobs(dataFolder),
  });
  const close = async () => {
    await unread.close();
    await snapshots.close();
    await lock.value.release();
  };
  return ok({ handlers, close });
}
