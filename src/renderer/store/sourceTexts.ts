import { fail, ok, type Result, type SourceRow, type SourceText } from '@core/model';
import type { HostApi } from '@host/contract';
import type { AssayDatabase, KeptText } from './database';
import { packTables, unpackTables } from './packedTables';
import { readInWorker } from './readInWorker';

/** Texts read last are the ones asked for next: by the reader, by a highlight made in it. */
const textsAtHand = 2;
const atHand = new WeakMap<AssayDatabase, Map<string, SourceText>>();
/** The reader and the cards beside it ask for the same text at once; it is read once. */
const onTheWay = new WeakMap<AssayDatabase, Map<string, Promise<Result<SourceText>>>>();

/** The stored text of a source: from the working store, else from the vault. The same object while it is at hand. */
export async function loadSourceText(
  database: AssayDatabase,
  host: HostApi,
  source: Pick<SourceRow, 'document' | 'title'>,
): Promise<Result<SourceText>> {
  const texts = atHand.get(database) ?? new Map<string, SourceText>();
  atHand.set(database, texts);
  const known = texts.get(source.document);
  const loaded = known ? ok(known) : await readOnce(database, host, source);
  if (!loaded.ok) return loaded;
  texts.delete(source.document);
  texts.set(source.document, loaded.value);
  for (const oldest of [...texts.keys()].slice(0, -textsAtHand)) texts.delete(oldest);
  return loaded;
}

/** The same for work in the background that goes through many texts: what the reader has at hand stays at hand. */
export async function passSourceText(
  database: AssayDatabase,
  host: HostApi,
  source: Pick<SourceRow, 'document' | 'title'>,
): Promise<Result<SourceText>> {
  const known = atHand.get(database)?.get(source.document);
  return known ? ok(known) : readOnce(database, host, source);
}

async function readOnce(
  database: AssayDatabase,
  host: HostApi,
  source: Pick<SourceRow, 'document' | 'title'>,
): Promise<Result<SourceText>> {
  const reads = onTheWay.get(database) ?? new Map<string, Promise<Result<SourceText>>>();
  onTheWay.set(database, reads);
  const read = reads.get(source.document) ?? readStored(database, host, source);
  reads.set(source.document, read);
  return read.finally(() => reads.delete(source.document));
}

async function readStored(
  database: AssayDatabase,
  host: HostApi,
  source: Pick<SourceRow, 'document' | 'title'>,
): Promise<Result<SourceText>> {
  const kept = await database.texts.get(source.document);
  if (kept) return ok(unpackTables(kept.sourceText));
  const answer = await host.call('blobs.read', { area: 'texts', sha256: source.document });
  if (!answer.ok) return fail(answer.error.code, `${source.title}: ${answer.error.message}`);
  const sourceText = await readInWorker(answer.value.bytes);
  if (!sourceText)
    return fail(
      'text-unreadable',
      `The stored text of “${source.title}” cannot be read. Take the source in again.`,
    );
  // Not waited for: what is read can be shown.
  void keepSourceText(database, source.document, sourceText);
  return ok(sourceText);
}

/**
 * Keeps a text at hand; failing to is no loss, the vault has it. Nothing waits for the disk, as it does for the user's
 * own work: while one text was being made safe, the highlights of the source being opened could not be read.
 */
export async function keepSourceText(
  database: AssayDatabase,
  sha256: string,
  sourceText: SourceText,
): Promise<void> {
  const kept: KeptText = { sha256, sourceText: packTables(sourceText) };
  try {
    const writing = database.backendDB().transaction('texts', 'readwrite', { durability: 'relaxed' });
    writing.objectStore('texts').put(kept);
    await new Promise<void>((resolve, reject) => {
      writing.oncomplete = () => resolve();
      writing.onabort = () => reject(writing.error);
    });
  } catch {
    // The next time it is read from the vault again.
  }
}
