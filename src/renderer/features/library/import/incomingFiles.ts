import { app } from '@renderer/app/appContext';
import { type IncomingFile, importFiles } from './importFiles';

/** Takes in files of the chooser or of a drop. */
export function importChosen(files: readonly File[]): Promise<void> {
  return importFiles(files.map(incoming));
}

function incoming(file: File): IncomingFile {
  return {
    name: file.name,
    path: null,
    size: file.size,
    read: async () => {
      try {
        return new Uint8Array(await file.arrayBuffer());
      } catch {
        return `${file.name} cannot be read. It may have been moved, or it is a folder, or you may not read it.`;
      }
    },
  };
}

/** Takes in what was named on the command line, and goes on to do so when the host is handed more. */
export async function takeInWaitingFiles(): Promise<void> {
  app().host.subscribe((event) => {
    if (event.kind === 'files-waiting') void importWaiting();
  });
  await importWaiting();
}

async function importWaiting(): Promise<void> {
  const { host } = app();
  const waiting = await host.call('files.waiting', {});
  if (!waiting.ok) return;
  await importFiles(
    waiting.value.map(({ id, name, path, size }) => ({
      name,
      path,
      size,
      read: async () => {
        const answer = await host.call('files.read', { id });
        return answer.ok ? answer.value.bytes : answer.error.message;
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
