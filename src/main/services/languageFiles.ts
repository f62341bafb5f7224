import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuiltFile } from './readBuiltFile';

/** A file a user put into the data folder's `ocr`, so that text in another language is recognised. */
const languageFile = /^([a-z]{3}(?:_[a-z]{2,8}){0,2})\.traineddata(?:\.gz)?$/i;

/** Recognition tries every language on every word: more would take minutes a page. */
const mostLanguages = 10;

/** Where language data lies, beside the vault. */
export function languageFolder(dataFolder: string): string {
  return join(dataFolder, 'ocr');
}

/** The names of the language files in a folder, by name, one per language; none where there is no such folder. */
export async function languageFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  const byLanguage = new Map<string, string>();
  for (const name of names.sort()) {
    const language = languageFile.exec(name)?.[1];
    if (language !== undefined && !byLanguage.has(language)) byLanguage.set(language, name);
  }
  return [...byLanguage.values()].slice(0, mostLanguages);
}

/** What Tesseract calls the language of a file: `ara` of `ara.traineddata.gz`. */
export function languageOf(fileName: string): string {
  return fileName.replace(/\.traineddata(?:\.gz)?$/i, '');
}

/**
 * Answers the page's worker that recognises text: `/languages/index.json` lists the files, and each can be had by its
 * name. Null for any other address; nothing outside the folder and nothing that is not in the list is read.
 */
export async function readLanguageFile(folder: string, pathname: string): Promise<BuiltFile | null> {
  const name = /^\/languages\/([\w.]+)$/.exec(pathname)?.[1];
  if (name === undefined) return null;
  const files = await languageFiles(folder);
  const cacheControl = 'no-store';
  if (name === 'index.json') {
    const bytes = new TextEncoder().encode(JSON.stringify(files));
    return { bytes, mediaType: 'application/json; charset=utf-8', cacheControl };
  }
  if (!files.includes(name)) return null;
  const bytes = await readFile(join(folder, name)).catch(() => null);
  return bytes && { bytes: new Uint8Array(bytes), mediaType: 'application/octet-stream', cacheControl };
}
