import type { Failure } from '@core/model';
import { Dexie } from 'dexie';
import { ChangeRefused } from './changeRefused';

/** What the working store threw, as a sentence. A change that was refused has the code `change-refused`. */
export function storeFailure(error: unknown): Failure {
  if (error instanceof ChangeRefused)
    return {
      code: 'change-refused',
      message: `This change was not kept, because ${error.message}. Shorten or correct it and do it again.`,
    };
  if (error instanceof Dexie.DexieError && error.name === 'QuotaExceededError')
    return {
      code: 'disk-full',
      message:
        'The disk is full, so the last change was not kept. Free some space; it can then be done again.',
    };
  const reason = error instanceof Error ? error.message : String(error);
  return {
    code: 'store-failed',
    message: `This change could not be kept (${reason}). Do it again; if it stays so, restart Assay.`,
  };
}

/** Failures after which nothing more is written until a write goes through: each further one could cost more. */
export function isDiskTrouble({ code }: Failure): boolean {
  return ['disk-full', 'disk-trouble', 'not-writable', 'folder-gone', 'store-failed'].includes(code);
}
