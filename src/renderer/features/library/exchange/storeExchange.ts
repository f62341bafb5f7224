import type { ExchangeOutcome } from '@core/exchange/types';
import { blobsOf, type NamedBlob } from '@core/import/blobsOf';
import { type AnyRow, newId, ok, type Result } from '@core/model';
import type { AppServices } from '@renderer/app/appContext';

/** A change holds so many operations at most, and a message to the host so many bytes. */
const mostOperations = 5_000;
const mostBytes = 16 * 1024 * 1024;
const mostBlobs = 500;

/**
 * Carries out what an exchange file comes to: the bytes and texts of new sources go into the vault, then the rows into
 * the case, as one step to undo. Rows that are there by now are left as they are. Fails as the vault and `commit` do.
 */
export async function storeExchange(
  { database, host, session }: Pick<AppServices, 'database' | 'host' | 'session'>,
  { label, operations, sources }: ExchangeOutcome,
): Promise<Result<null>> {
  for (const blobs of portions(sources.flatMap(blobsOf))) {
    const written = await host.call('blobs.writeAll', { blobs });
    if (!written.ok) return written;
  }
  // A copy at hand; the vault has it.
  const texts = sources.map(({ source, sourceText }) => ({ sha256: source.document, sourceText }));
  await database.texts.bulkPut(texts).catch(() => undefined);
  const group = `exchange:${newId()}`;
  for (let place = 0; place < operations.length; place += mostOperations) {
    const portion = operations.slice(place, place + mostOperations);
    const committed = await session.commit(
      label,
      async (edit) => {
        for (const { table, id, before, after } of portion) {
          const row = await edit.get(table, id);
          if (after === null) continue;
          if (before === null && row === undefined) await edit.put(table, id, after);
          if (before !== null && row !== undefined)
            await edit.put(table, id, withChanges(row, before, after));
        }
      },
      { group },
    );
    if (!committed.ok) return committed;
  }
  return ok(null);
}

/** A row as it is now with what an operation changes; a field somebody has changed meanwhile is left as it is. */
function withChanges(row: AnyRow, before: AnyRow, after: AnyRow): AnyRow {
  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  const [now, then] = [row as object, before as object].map((each) => new Map(Object.entries(each)));
  const changed = Object.entries(after).filter(
    ([name, value]) =>
      !same(then?.get(name), value) && (name === 'updatedAt' || same(now?.get(name), then?.get(name))),
  );
  return { ...row, ...Object.fromEntries(changed) } as AnyRow;
}

function portions(blobs: readonly NamedBlob[]): NamedBlob[][] {
  const all: NamedBlob[][] = [];
  let bytes = 0;
  for (const blob of blobs) {
    bytes += blob.bytes.length;
    const last = all.at(-1);
    if (last && last.length < mostBlobs && bytes <= mostBytes) last.push(blob);
    else {
      all.push([blob]);
      bytes = blob.bytes.length;
    }
  }
  return all;
}
