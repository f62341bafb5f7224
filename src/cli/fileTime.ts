import { stat } from 'node:fs/promises';

/** When a file was last changed, ISO 8601 UTC; null where the file system does not say. */
export async function fileTime(file: string): Promise<string | null> {
  return stat(file).then(
    ({ mtime }) => (Number.isNaN(mtime.getTime()) ? null : mtime.toISOString()),
    () => null,
  );
}
