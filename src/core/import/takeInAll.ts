import type { Id } from '../model/id';
import { fail, type Result } from '../model/result';
import type { SourceContainer } from '../model/rows';
import { sha256Hex } from '../text/hash';
import { checkSize, surest } from './importDocument';
import { containers, importers } from './registry';
import { type TakeInInput, type TakenIn, takeIn } from './takeIn';
import type { ContainedFile, ContainerFormat } from './types';

/** One file of those that came in with a file, itself among them. */
export interface TakenFile {
  /** The file's name, after those of the files it was in, parted by ` › `: `mails.zip › a.eml › map.pdf`. */
  readonly name: string;
  readonly result: Result<TakenIn>;
}

/** An archive in a mail in an archive is real; five deep is a trap. */
const deepest = 5;
/** As many files as one file may bring along, itself and all levels counted. */
const mostFiles = 20_000;
/** Bytes that all files one file brings along may have together, whatever its own size. */
const mostBytes = 2 * 1024 ** 3;
/** Bytes they may always have, and how many times the file's own bytes beyond that: archives in archives multiply. */
const [alwaysBytes, mostTimes] = [256 * 1024 ** 2, 250];

/**
 * Takes a file in with everything in it: an archive's members, a mail's attachments, their own attachments. A
 * file that cannot be read gives its sentence and the others go on. What goes beyond the bounds (five levels,
 * 20,000 files; 256 MiB or 250 times the file's own size, and 2 GiB at most) is named and left out, and so is an archive
 * whose very bytes were in the same source before. Lazy: stop reading to stop taking in.
 */
export async function* takeInAll(input: TakeInInput): AsyncGenerator<TakenFile> {
  const most = Math.min(mostBytes, Math.max(alwaysBytes, mostTimes * input.bytes.length));
  yield* takeInDeep(input, input.fileName, 1, { files: 0, bytes: 0, mostBytes: most, archives: new Map() });
}

interface Taken {
  files: number;
  bytes: number;
  readonly mostBytes: number;
  /** Archives inside that were unpacked: name by the source they are part of and the SHA-256 of their bytes. */
  readonly archives: Map<string, string>;
}

async function* takeInDeep(
  input: TakeInInput,
  name: string,
  depth: number,
  taken: Taken,
): AsyncGenerator<TakenFile> {
  taken.files++;
  taken.bytes += input.bytes.length;
  const beyond = boundPassed(name, depth, taken);
  if (beyond) return yield { name, result: beyond };
  const container = containerOf(input);
  if (container) {
    const size = checkSize(input.fileName, input.bytes.length, container.maximumBytes);
    if (!size.ok) return yield { name, result: size };
    const twin = depth > 1 ? earlierTwin(input, name, taken) : undefined;
    if (twin) return yield { name, result: fail('left-out', `“${name}” is “${twin}” again, byte for byte.`) };
    const unpacked = await unpackSafely(container, input);
    if (!unpacked.ok) return yield { name, result: unpacked };
    for (const message of unpacked.value.warnings) yield { name, result: fail('left-out', message) };
    const { files } = unpacked.value;
    if (files.length === 0)
      return yield { name, result: fail('holds-nothing', `“${name}” holds no file that could be taken in.`) };
    // A file in an archive in a mail is part of the mail: the archive is kept nowhere but in it.
    return yield* takeInContained(input, name, depth, taken, files, input.partOf ?? containerFrom(input));
  }
  const result = await takeIn(input);
  yield { name, result };
  if (!result.ok) return;
  const { source, contains } = result.value;
  yield* takeInContained(input, name, depth, taken, contains, containerFrom(input, source.id));
}

/** The file itself as what others are in; `path` is still to come. */
function containerFrom({ fileName, bytes }: TakeInInput, sourceId: Id | null = null): SourceContainer {
  return { sourceId, fileName: fileName.slice(0, 1_000), sha256: sha256Hex(bytes), path: '' };
}

async function* takeInContained(
  input: TakeInInput,
  name: string,
  depth: number,
  taken: Taken,
  files: readonly ContainedFile[],
  container: SourceContainer,
): AsyncGenerator<TakenFile> {
  for (const { path, bytes, modifiedAt, address, capturedAt, reading, companions } of files) {
    const within = container.path === '' ? path : `${container.path} › ${path}`;
    const partOf: SourceContainer = { ...container, path: within.slice(0, 4_000) };
    const { onProgress, id: _, companions: __, ...shared } = input;
    const inner: TakeInInput = {
      ...shared,
      bytes,
      fileName: path.split('/').at(-1) || path,
      filePath: null,
      fileModifiedAt: modifiedAt,
      partOf,
      captured: { address: address ?? null, at: capturedAt ?? null },
      ...(companions && { companions }),
      ...(reading && { reading: { ...shared.reading, ...reading } }),
    };
    const before = taken.files;
    yield* takeInDeep(inner, `${name} › ${path}`, depth + 1, taken);
    if (before >= mostFiles || taken.bytes > taken.mostBytes) return;
  }
}

/** The name of an archive with the same bytes in the same source; else this one is remembered. */
function earlierTwin({ bytes, partOf }: TakeInInput, name: string, { archives }: Taken): string | undefined {
  const key = `${partOf?.sourceId} ${sha256Hex(bytes)}`;
  const twin = archives.get(key);
  if (twin === undefined) archives.set(key, name);
  return twin;
}

/** A container that is surer of the bytes than any reader of documents. */
function containerOf(input: TakeInInput): ContainerFormat | null {
  const container = surest(containers, input);
  if (!container) return null;
  return container.score > (surest(importers, input)?.score ?? 0) ? container.format : null;
}

async function unpackSafely(
  container: ContainerFormat,
  input: TakeInInput,
): ReturnType<ContainerFormat['unpack']> {
  try {
    return await container.unpack(input);
  } catch {
    return fail(
      'document-unreadable',
      `“${input.fileName}” could not be read as ${container.label}: something in it is not as its format has it.`,
    );
  }
}

function boundPassed(
  name: string,
  depth: number,
  { files, bytes, mostBytes: most }: Taken,
): Result<never> | null {
  const left = 'It and what comes after it was left out; unpack the file yourself and take in what you need.';
  if (depth > deepest)
    return fail(
      'nested-too-deep',
      `“${name}” lies more than ${deepest} files deep. It was left out; unpack the file yourself and take in what you need.`,
    );
  if (files > mostFiles)
    return fail(
      'too-many-files',
      `“${name}” is beyond the ${mostFiles} files one file may bring along. ${left}`,
    );
  if (bytes > most)
    return fail(
      'too-many-bytes',
      `With “${name}”, the files in one file have more than ${Math.round(most / 1024 ** 2).toLocaleString('en')} MiB. ${left}`,
    );
  return null;
}
