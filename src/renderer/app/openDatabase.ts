import { fail, ok, type Result } from '@core/model';
import type { AssayDatabase } from '@renderer/store/database';
import { Dexie } from 'dexie';

/**
 * Opens the working store. Fails with `store-newer` when a newer Assay made it, and with
 * `store-unreadable` when the browser cannot read it: the vault can rebuild it then.
 */
export async function openDatabase(database: AssayDatabase): Promise<Result<null>> {
  try {
    await database.open();
    return ok(null);
  } catch (error) {
    if (error instanceof Dexie.DexieError && error.name === 'VersionError')
      return fail(
        'store-newer',
        'The working store of this window was made by a newer Assay. Nothing was touched. Use that version; your cases in the data folder stay as they are.',
      );
    const reason = error instanceof Error ? error.message : String(error);
    return fail(
      'store-unreadable',
      `The working store of this window cannot be opened (${reason}). Your cases are whole in the data folder; the working store can be rebuilt from it. What was not yet saved when the window last closed would be lost with it.`,
    );
  }
}
