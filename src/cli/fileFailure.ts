import { fail, type Result } from '@core/model';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EISDIR: 'it is a folder, not a file',
  ENOTDIR: 'a part of its path is not a folder',
  EEXIST: 'it is there already; choose another name',
  EACCES: 'you are not allowed to; check the rights of the file and its folder',
  EPERM: 'you are not allowed to; check the rights of the file and its folder',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full; free some space and try again',
  EDQUOT: 'your share of the disk is used up; free some space and try again',
  ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GiB',
  ENAMETOOLONG: 'its name is too long',
};

/** What the file system threw as a sentence that names the file: `file-unreadable` or `file-not-written`. */
export function fileFailure(doing: 'read' | 'write', path: string, error: unknown): Result<never> {
  const code = (error as { code?: string } | null)?.code ?? '';
  const because =
    reasons[code] ?? `the system says “${error instanceof Error ? error.message : String(error)}”`;
  if (doing === 'read') return fail('file-unreadable', `${path} cannot be read: ${because}.`);
  return fail('file-not-written', `${path} cannot be written: ${because}.`);
}
