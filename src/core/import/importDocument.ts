import { fail, ok, type Result } from '../model/result';
import type { Reading } from '../model/rows';
import { endingOf } from './fileName';
import { foreignFormats } from './foreignFormats';
import { containers, importers, largestImport, readableFormats } from './registry';
import { sniff } from './sniff';
import type { ImportedDocument, Importer, ImportInput } from './types';

/** A document with the format it was read as. */
export interface ReadDocument extends ImportedDocument {
  readonly importer: { readonly name: string; readonly version: string };
  /** What of `ImportInput.reading` the importer heeded. */
  readonly reading: Reading;
}

/**
 * Reads a file of any known format, chosen by its content first and its name last. Never throws.
 * Fails, naming the file, with `file-empty`, `file-too-large`, `type-unknown`, `type-not-read`,
 * `no-text`, `document-unreadable`, or what the format's reader answers.
 */
export async function importDocument(input: ImportInput): Promise<Result<ReadDocument>> {
  const { bytes, fileName } = input;
  if (bytes.length === 0)
    return fail('file-empty', `“${fileName}” is empty: there is nothing in it to read.`);
  const oversized = checkSize(fileName, bytes.length, largestImport);
  if (!oversized.ok) return oversized;
  const importer = surest(importers, input)?.format;
  if (!importer) return refuse(input);
  const size = checkSize(fileName, bytes.length, importer.maximumBytes);
  if (!size.ok) return size;
  const document = await readSafely(importer, input);
  if (!document.ok) return document;
  const { text, pages = [] } = document.value.sourceText;
  // Pages without words are pictures of pages, which can be looked at and marked.
  if (!/\S/.test(text) && pages.length === 0)
    return fail('no-text', `“${fileName}” was read as ${importer.label}, but there is no text in it.`);
  return ok({
    ...document.value,
    warnings: [...misnamed(importer, fileName), ...document.value.warnings],
    importer: { name: importer.name, version: importer.version },
    reading: heeded(importer, input),
  });
}

/** Refuses a file above a size, in words; hosts ask before they read a file. `limit` is in bytes. */
export function checkSize(fileName: string, size: number, limit: number = largestImport): Result<null> {
  if (size <= limit) return ok(null);
  return fail(
    'file-too-large',
    `“${fileName}” is too large: it has ${mebibytes(size)} MiB, and files of this kind are read up to ${mebibytes(limit)} MiB. Split it, or take in the part you need.`,
  );
}

/** The format that is surest the bytes are its own, with how sure it is (0–1); null where none claims them. */
export function surest<Format extends Pick<Importer, 'recognise'>>(
  formats: readonly Format[],
  input: ImportInput,
): { readonly format: Format; readonly score: number } | null {
  let best: { format: Format; score: number } | null = null;
  for (const format of formats) {
    const score = format.recognise(input);
    if (score > (best?.score ?? 0)) best = { format, score };
  }
  return best;
}

function refuse(input: ImportInput): Result<never> {
  const { bytes, fileName } = input;
  const container = surest(containers, input)?.format;
  if (container)
    return fail(
      'holds-files',
      `“${fileName}” was read as ${container.label}: it holds files and is no document itself. Import it, and each of its files becomes a source; or unpack it first.`,
    );
  const foreign = foreignFormats[sniff(bytes)];
  if (foreign) return fail('type-not-read', `“${fileName}” is a ${foreign.label}. ${foreign.advice}`);
  return fail(
    'type-unknown',
    `“${fileName}” is of no kind that is read, whatever its name says. Assay reads ${readableFormats()}.`,
  );
}

/** A reader that breaks on a document must not take the others of the same import along. */
async function readSafely(importer: Importer, input: ImportInput): Promise<Result<ImportedDocument>> {
  try {
    return await importer.read(input);
  } catch (error) {
    const reason =
      error instanceof RangeError
        ? 'it is nested or long beyond what can be read'
        : 'something in it is not as its format has it';
    return fail(
      'document-unreadable',
      `“${input.fileName}” could not be read as ${importer.label}: ${reason}.`,
    );
  }
}

function heeded({ choices = [] }: Importer, { reading = {} }: ImportInput): Reading {
  return Object.fromEntries(
    choices.flatMap((name) => (reading[name] ? [[name, reading[name]] as const] : [])),
  );
}

function misnamed(importer: Importer, fileName: string): string[] {
  const ending = endingOf(fileName);
  if (ending === '' || importer.extensions.includes(ending)) return [];
  return [`The name ends in “.${ending}”, but by its content the file was read as ${importer.label}.`];
}

function mebibytes(bytes: number): string {
  const value = bytes / (1024 * 1024);
  return value < 10 ? value.toFixed(1) : String(Math.ceil(value));
}
