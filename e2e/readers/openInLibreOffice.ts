import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';

/** What another word processor makes of a document: the annotations and notes it writes when it saves it as its own. */
export interface OpenedDocument {
  readonly annotations: number;
  readonly notes: number;
  readonly text: string;
}

/** Null, and a printed line, where LibreOffice is not installed. */
export async function openInLibreOffice(path: string, folder: string): Promise<OpenedDocument | null> {
  if (!isOnPath('soffice')) {
    console.log('soffice is not here: the Word document is checked by its XML only.');
    return null;
  }
  const profile = `-env:UserInstallation=file://${join(folder, 'libreoffice')}`;
  const args = [profile, '--headless', '--convert-to', 'odt', '--outdir', folder, path];
  await promisify(execFile)('soffice', args, { timeout: 60_000 });
  const odt = join(folder, basename(path).replace(/\.docx$/, '.odt'));
  const content = unzipSync(await readFile(odt), { filter: ({ name }) => name === 'content.xml' })[
    'content.xml'
  ];
  const xml = strFromU8(content ?? new Uint8Array());
  return {
    annotations: xml.match(/<office:annotation /g)?.length ?? 0,
    notes: xml.match(/<text:note /g)?.length ?? 0,
    text: xml.replace(/<[^>]+>/g, ''),
  };
}

function isOnPath(program: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));
}
