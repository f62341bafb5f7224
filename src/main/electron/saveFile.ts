import { access } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { fail, ok, type Result } from '@core/model/result';
import type { CallParameters, CallResult } from '@host/contract';
import { app, type BrowserWindow, dialog, shell } from 'electron';
import { diskFailure } from '../services/diskFailure';
import { writeDurably } from '../services/writeDurably';

/** Where files went since the start. Only these are shown: a page can name no other place. */
const savedPlaces = new Set<string>();

/** Asks where a file shall go and writes it there. The page proposes a name; only the user names a place. */
export async function saveFile(
  window: BrowserWindow,
  file: CallParameters<'files.save'>,
): Promise<Result<CallResult<'files.save'>>> {
  const name = safeName(file.name);
  const extension = extname(name).slice(1);
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(app.getPath('documents'), name),
    filters: extension ? [{ name: extension.toUpperCase(), extensions: [extension] }] : [],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (canceled || !filePath) return ok({ place: null });
  try {
    // A file the user hands over has the rights their system gives new files.
    await writeDurably(filePath, file.bytes, { mode: 0o666 });
    savedPlaces.add(filePath);
    return ok({ place: filePath });
  } catch (error) {
    return { ok: false, error: diskFailure(error, `“${basename(filePath)}” could not be saved`, filePath) };
  }
}

/** Shows a file this window saved in the system's file manager. */
export async function showFile(place: string): Promise<Result<CallResult<'files.show'>>> {
  const isThere =
    savedPlaces.has(place) &&
    (await access(place).then(
      () => true,
      () => false,
    ));
  if (!isThere) return fail('file-gone', `“${basename(place)}” is not where it was saved any more.`);
  shell.showItemInFolder(place);
  return ok({});
}

/** Without anything that is a path, or that one of the three systems refuses in a name. */
function safeName(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  return name.replace(/[\\/:*?"<>|\u0000-\u001f]/g, '_').replace(/^\.+/, '_');
}
