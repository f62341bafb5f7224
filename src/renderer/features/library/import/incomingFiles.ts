import { type CompanionFile, companionsWanted } from '@core/import/savedPage/companionFiles';
import { app } from '@renderer/app/appContext';
import { type FoundFile, type FoundFiles, filesOfDrop, filesOfFolder } from './folderFiles';
import { importFiles, showUnfinished } from './importFiles';
import type { IncomingFile } from './incomingFile';

/** Takes in files of the chooser. */
export function importChosen(files: readonly File[]): Promise<void> {
  return importFiles(files.map((file) => incoming({ file, path: null, companions: [] })));
}

/** Takes in what was dropped: files, and folders with all that is in them. */
export async function importDropped(dropped: DataTransfer): Promise<void> {
  await importFound(await filesOfDrop(dropped));
}

async function importFound({ files, passedOver }: FoundFiles): Promise<void> {
  await importFiles(files.map(incoming), passedOver);
}

function incoming({ file, path, companions }: FoundFile): IncomingFile {
  return {
    name: file.name,
    path,
    // Asked at the file's turn: each answer holds the page up until the disk has given it.
    get size() {
      return file.size;
    },
    get modifiedAt() {
      return file.lastModified > 0 ? new Date(file.lastModified).toISOString() : null;
    },
    read: async () => {
      try {
        return { bytes: new Uint8Array(await file.arrayBuffer()), companions: await readAll(companions) };
      } catch {
        return `“${file.name}” cannot be read. It may have been moved, or it is a folder, or you may not read it.`;
      }
    },
  };
}

/** What cannot be read is passed over: the page names it. */
async function readAll(companions: FoundFile['companions']): Promise<CompanionFile[]> {
  const wanted = companionsWanted(companions.map(({ file, path }) => ({ file, path, size: file.size })));
  const files = wanted.map(async ({ file, path }) => ({
    path,
    bytes: new Uint8Array(await file.arrayBuffer().catch(() => new ArrayBuffer(0))),
  }));
  return Promise.all(files);
}

/** Takes in what was named on the command line, and goes on to do so when the host is handed more. */
export async function takeInWaitingFiles(): Promise<void> {
  app().host.subscribe((event) => {
    if (event.kind === 'files-waiting') void importWaiting();
  });
  const waiting = await app().host.call('files.waiting', {});
  await showUnfinished(new Set(waiting.ok ? waiting.value.map(({ path }) => path) : []));
  await importWaiting();
}

/** Files of the host that are in an import already. */
const handed = new Set<string>();

async function importWaiting(): Promise<void> {
  const { host } = app();
  const waiting = await host.call('files.waiting', {});
  if (!waiting.ok) return;
  const fresh = waiting.value.filter(({ id }) => !handed.has(id));
  for (const { id } of fresh) handed.add(id);
  await importFiles(
    fresh.map(({ id, name, path, size, modifiedAt }) => ({
      name,
      path,
      size,
      modifiedAt,
      leaveOut: () => void host.call('files.dismiss', { ids: [id] }),
      read: async () => {
        const answer = await host.call('files.read', { id });
        if (!answer.ok) return answer.error.message;
        const { bytes, companions } = answer.value;
        return { bytes, companions };
      },
    })),
  );
}

/** The browser's own file chooser. */
export function chooseFiles(): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.onchange = () => void importChosen([...(input.files ?? [])]);
  input.click();
}

/** The browser's own chooser of a folder; everything in it is taken in. */
export function chooseFolder(): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.webkitdirectory = true;
  input.onchange = () => void importFound(filesOfFolder([...(input.files ?? [])]));
  input.click();
}
