import { fail, ok, type Result, type SourceRow, type SourceText, sourceTextSchema } from '@core/model';
import type { HostApi } from '@host/contract';
import type { AssayDatabase } from './database';

/** The stored text of a source: from the working store, else from the vault. */
export async function loadSourceText(
  database: AssayDatabase,
  host: HostApi,
  source: Pick<SourceRow, 'document' | 'title'>,
): Promise<Result<SourceText>> {
  const kept = await database.texts.get(source.document);
  if (kept) return ok(kept.sourceText);
  const answer = await host.call('blobs.read', { area: 'texts', sha256: source.document });
  if (!answer.ok) return fail(answer.error.code, `${source.title}: ${answer.error.message}`);
  const sourceText = readSourceText(answer.value.bytes);
  if (!sourceText)
    return fail(
      'text-unreadable',
      `The stored text of “${source.title}” cannot be read. Take the source in again.`,
    );
  await keepSourceText(database, source.document, sourceText);
  return ok(sourceText);
}

function readSourceText(bytes: Uint8Array): SourceText | null {
  try {
    const parsed = sourceTextSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Keeps a text at hand; failing to is no loss, the vault has it. */
export async function keepSourceText(
  database: AssayDatabase,
  sha256: string,
  sourceText: SourceText,
): Promise<void> {
  await database.texts.put({ sha256, sourceText }).catch(() => undefined);
}
