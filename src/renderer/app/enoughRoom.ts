import { fail, ok, type Result } from '@core/model';
import type { HostApi } from '@host/contract';

/** Bytes that must be free before the working store is opened. */
export const leastRoom = 20 * 1024 * 1024;

/**
 * Asked before the working store is opened: on a disk that is completely full, opening it can empty
 * it for good (Chromium's storage engine fails to write its log). Fails with `disk-full`.
 */
export async function enoughRoom(host: HostApi): Promise<Result<null>> {
  const room = await host.call('host.room', {});
  if (!room.ok || room.value.free === null || room.value.free >= leastRoom) return ok(null);
  const left = Math.floor(room.value.free / 1024 / 1024);
  return fail(
    'disk-full',
    `The disk of your data folder is full (${left} MB are left). Nothing was opened, so that nothing can be lost. Free at least ${leastRoom / 1024 / 1024} MB, then try again.`,
  );
}
