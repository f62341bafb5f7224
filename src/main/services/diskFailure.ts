import type { Failure } from '@core/model/result';

const reasons: Record<string, readonly [code: string, because: string]> = {
  ENOSPC: ['disk-full', 'the disk is full; free some space and try again'],
  EDQUOT: ['disk-full', 'your share of the disk is used up; free some space and try again'],
  EFBIG: ['disk-full', 'the disk takes no file of this size; choose a data folder on another disk'],
  EACCES: ['not-writable', 'you are not allowed to; check the rights of that folder and file'],
  EPERM: ['not-writable', 'you are not allowed to; check the rights of that folder and file'],
  EROFS: ['not-writable', 'the disk is read-only; make it writable or choose another data folder'],
  ENOENT: [
    'folder-gone',
    'the folder or file is no longer there; bring it back or reconnect its disk, then try again',
  ],
  ENOTDIR: [
    'folder-gone',
    'the folder is no longer there; bring it back or reconnect its disk, then try again',
  ],
  ESTALE: ['folder-gone', 'the folder’s network disk has gone; reconnect it, then try again'],
  ENODEV: ['folder-gone', 'the folder’s disk has gone; reconnect it, then try again'],
  EISDIR: ['disk-trouble', 'there is a folder where a file should be; move it away and try again'],
  ELOOP: [
    'link-refused',
    'it is a link to another place, which could be any file of yours; put the file or folder itself there',
  ],
  EIO: ['disk-trouble', 'the disk reports a fault; copy your data to another disk soon'],
  EMFILE: ['disk-trouble', 'too many files are open on this computer; close some programs and try again'],
  EBUSY: ['disk-trouble', 'another program is using it; close that program and try again'],
};

/** Turns what the file system threw into a sentence: “`what` (`place`): why and what to do.” */
export function diskFailure(error: unknown, what: string, place: string): Failure {
  const name = systemErrorCode(error);
  const [code, because] = reasons[name] ?? [
    'disk-trouble',
    `the system says “${error instanceof Error ? error.message : String(error)}”; try again`,
  ];
  return { code, message: `${what} (${place}): ${because}.` };
}

/** The system's name of a file-system error (`ENOENT`), or an empty string. */
export function systemErrorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
