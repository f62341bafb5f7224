import { companionsWanted } from '@core/import/savedPage/companionFiles';
import { app, useAppStore } from '@renderer/app/appContext';
import { type FoundFile, type FoundFiles, filesOfDrop, filesOfFolder } from './folderFiles';
import { importFiles, showUnfinished } from './importFiles';
import type { IncomingFile } from './incomingFile';
import { joinSavedFolders } from './joinSavedFolders';
import { readCompanions } from './readCompanions';

/** Takes in files of the chooser. */
export function importChosen(files: readonly File[]): Promise<void> {
  return importFiles(files.map((file) => incoming({ file, path: null, companions: [] })));
}

/** Takes in what was dropped: files, and folders with all that is in them. */
export async function importDropped(dropped: DataTransfer): Promise<void> {
  await importFound(await filesOfDrop(dropped));
}

async function importFound(found: FoundFiles): Promise<void> {
  const { files, passedOver } = await joinSavedFolders(found);
  if (files.length > 0 || passedOver > 0) await importFiles(files.map(incoming), passedOver);
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
    toKeep: () => ({ file, companions: wanted(companions) }),
    read: async () => {
      try {
        return {
          bytes: new Uint8Array(await file.arrayBuffer()),
          companions: await readCompanions(wanted(companions)),
        };
      } catch {
        return `“${file.name}” cannot be read. It may have been moved, or it is a folder, or you may not read it.`;
      }
    },
  };
}

function wanted(companions: FoundFile['companions']): { readonly file: File; readonly path: string }[] {
  const known = companionsWanted(companions.map(({ file, path }) => ({ file, path, size: file.size })));
  return known.map(({ file, path }) => ({ file, path }));
}

/** Takes in what was named on the command line, and goes on to do so when the host is handed more. */
export async function takeInWaitingFiles(): Promise<void> {
  app().host.subscribe((event) => {
    if (event.kind === 'files-waiting') void importWaiting();
  });
  // Another case has other files left.
  useAppStore.subscribe(({ services: now }, { services: before }) => {
    if (now && before && now.session.caseId !== before.session.caseId) void showUnfinished();
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

/** The browser's own file chooser; `accept` is what it offers first (`.docx`). */
export function chooseFiles(accept = ''): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
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
