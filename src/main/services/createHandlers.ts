import { ok, type Result } from '@core/model/result';
import type { Handlers } from '@host/answerCall';
import type { CallParameters, CallResult } from '@host/contract';
import type { Blobs } from './blobs';
import { freeBytes } from './freeBytes';
import type { Journals } from './journals';
import { readResource } from './readResource';
import type { SettingsService } from './settings';
import type { Snapshots } from './snapshots/snapshots';
import type { WaitingFiles } from './waitingFiles';

export interface HandlerOptions {
  readonly description: CallResult<'host.describe'>;
  readonly settings: SettingsService;
  readonly journals: Journals;
  readonly snapshots: Snapshots;
  readonly blobs: Blobs;
  readonly waitingFiles: WaitingFiles;
  /** Where shipped files are looked for, in order. */
  readonly resourceFolders: readonly string[];
  /** What only the host with a window of its own can do. */
  saveFile(parameters: CallParameters<'files.save'>): Promise<Result<CallResult<'files.save'>>>;
  showFile(place: string): Promise<Result<CallResult<'files.show'>>>;
  openLink(address: string): Promise<Result<CallResult<'links.open'>>>;
  /** Lays a page out on paper; see `printing.toPdf`. */
  printToPdf(html: Uint8Array): Promise<Result<CallResult<'printing.toPdf'>>>;
}

/** One handler per call of the host contract, over the services. Parameters arrive checked (see `answerCall`). */
export function createHandlers(options: HandlerOptions): Handlers {
  const { settings, journals, snapshots, blobs, waitingFiles } = options;
  return {
    'host.describe': async () => ok(options.description),
    'host.room': async () => ok({ free: await freeBytes(options.description.dataFolder) }),
    'settings.read': () => settings.read(),
    'settings.write': (changes) => settings.write(changes),
    'cases.list': () => journals.list(),
    'journal.read': ({ caseId, after, limit }) => journals.read(caseId, after, limit),
    'journal.append': ({ caseId, previous, bodies }) => journals.append(caseId, previous, bodies),
    'journal.restore': ({ caseId }) => journals.restore(caseId),
    'snapshots.list': ({ caseId, check }) => snapshots.list(caseId, check),
    'blobs.has': ({ area, sha256 }) => blobs.has(area, sha256),
    'blobs.write': ({ area, sha256, bytes }) => blobs.write(area, sha256, bytes),
    'blobs.writeAll': (all) => blobs.writeAll(all.blobs),
    'blobs.read': ({ area, sha256 }) => blobs.read(area, sha256),
    'files.waiting': async () => ok(waitingFiles.list()),
    'files.read': ({ id }) => waitingFiles.read(id),
    'files.dismiss': async ({ ids }) => {
      waitingFiles.dismiss(ids);
      return ok({});
    },
    'files.save': (file) => options.saveFile(file),
    'files.show': ({ place }) => options.showFile(place),
    'printing.toPdf': ({ html }) => options.printToPdf(html),
    'resources.read': ({ name }) => readResource(options.resourceFolders, name),
    'links.open': ({ address }) => options.openLink(address),
  };
}
