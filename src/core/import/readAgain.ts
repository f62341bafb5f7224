import { ok, type Result } from '../model/result';
import type { Reading, SourceRow } from '../model/rows';
import { importers } from './registry';
import { type CompanionFile, unpackCompanions } from './savedPage/companionFiles';
import { type TakenIn, takeIn } from './takeIn';

/** What the same bytes are when they are read again. */
export interface ReadAgain {
  readonly taken: TakenIn;
  /** What the choices the source had make of the bytes today; tells what of its row the analyst wrote. */
  readonly former: SourceRow;
}

/**
 * Reads the bytes of a source again, with other choices (an encoding, the whole page) or a newer importer. Where the
 * bytes came from stays as it was recorded. `companions` are the blob its row names, null where it names none or the
 * blob is gone; or the files saved along with a page that came without them. Changes nothing: `newerReading` makes the row of it. Fails as `takeIn` does.
 */
export async function readAgain(
  source: SourceRow,
  bytes: Uint8Array,
  reading: Reading,
  at: string,
  companions: Uint8Array | readonly CompanionFile[] | null = null,
): Promise<Result<ReadAgain>> {
  const { id, caseId, fileName, filePath, createdBy, fileModifiedAt, partOf } = source;
  const shared = {
    ...{ bytes, id, caseId, fileName, filePath, by: createdBy, at: source.importedAt },
    ...(fileModifiedAt && { fileModifiedAt }),
    ...(partOf && { partOf }),
    ...(companions && { companions: isPacked(companions) ? unpackCompanions(companions) : companions }),
  };
  const taken = await takeIn({ ...shared, reading });
  if (!taken.ok) return taken;
  const former = isSameChoice(reading, source.reading)
    ? taken
    : await takeIn({ ...shared, ...(source.reading && { reading: source.reading }) });
  const { capturedAt } = source;
  const row: SourceRow = {
    ...taken.value.source,
    readAt: at,
    // What the container knew of the capture cannot be read out of the bytes again.
    ...(partOf && capturedAt && { capturedAt }),
  };
  return ok({
    taken: { ...taken.value, source: row },
    former: former.ok ? former.value.source : taken.value.source,
  });
}

function isPacked(companions: Uint8Array | readonly CompanionFile[]): companions is Uint8Array {
  return companions instanceof Uint8Array;
}

function isSameChoice(one: Reading, other: Reading = {}): boolean {
  return one.encoding === other.encoding && (one.wholePage ?? false) === (other.wholePage ?? false);
}

/** Whether the importer that read a source has a newer version now, which may read more out of the same bytes. */
export function hasNewerReader({ importer }: Pick<SourceRow, 'importer'>): boolean {
  const present = importers.find(({ name }) => name === importer.name);
  return present !== undefined && Number(present.version) > Number(importer.version);
}

/** What can be chosen for the reading of a source; see `Importer.choices`. */
export function readingChoices({ importer }: Pick<SourceRow, 'importer'>): readonly (keyof Reading)[] {
  return importers.find(({ name }) => name === importer.name)?.choices ?? [];
}
