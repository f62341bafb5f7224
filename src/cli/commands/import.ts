import { basename, resolve } from 'node:path';
import { type CaseFile, commitTo, creating, restoring } from '@core/casefile';
import { takeIn } from '@core/import/takeIn';
import { type Operation, ok, type Result, type SourceRow } from '@core/model';
import { openCase, saveCase } from '../caseOnDisk';
import type { Command } from '../command';
import { findOrMakeOrigin } from '../findOrMakeOrigin';
import { analystOf, byOption, jsonOption, textOption } from '../option';
import { printable } from '../printable';
import { readSource } from '../readSource';

interface Details {
  readonly at: string;
  readonly by: string;
  /** `--origin`, else what the document says of itself. */
  readonly origin: string | null;
  readonly wholePage: boolean;
}

export const importCommand: Command = {
  name: 'import',
  usage: 'CASE.assay FILE... [--origin NAME] [--whole-page] [--by NAME] [--json]',
  summary: 'Takes sources in. A file that cannot be read is named, the others are taken in (exit code 1).',
  details: [
    '--origin names the outlet of all of them; it is found by name, or made.',
    '--whole-page takes everything on web pages instead of their articles.',
  ],
  options: { origin: { type: 'string' }, 'whole-page': { type: 'boolean' }, ...byOption, ...jsonOption },
  places: { least: 2, most: 100_000 },
  async run({ places, options, surroundings }) {
    const [path, ...files] = places as [string, ...string[]];
    const opened = await openCase(path);
    if (!opened.ok) return opened;
    const { caseFile } = opened.value;
    const changesBefore = caseFile.changes.length;
    const json: object[] = [];
    const lines: string[] = [];
    const remarks: string[] = [];
    for (const file of files) {
      const details = {
        at: surroundings.now(),
        by: analystOf(options),
        origin: textOption(options, 'origin'),
        wholePage: options['whole-page'] === true,
      };
      const taken = await importOne(caseFile, file, details);
      if (!taken.ok) {
        json.push({ file, error: taken.error.message });
        remarks.push(`assay import: ${taken.error.message}`);
        continue;
      }
      const { row, warnings } = taken.value;
      const { id, kind, title, sha256, characters, language } = row;
      json.push({ file, id, kind, title, sha256, characters, language, warnings });
      lines.push(`${id}  ${kind}  ${printable(title)}  ${sha256}  ${characters} characters\n`);
      lines.push(...warnings.map((warning) => `    ${printable(warning)}\n`));
    }
    if (caseFile.changes.length > changesBefore) {
      const saved = await saveCase(opened.value);
      if (!saved.ok) return saved;
    }
    return ok({ json, text: lines.join(''), remarks, complete: remarks.length === 0 });
  },
};

async function importOne(
  caseFile: CaseFile,
  file: string,
  details: Details,
): Promise<Result<{ row: SourceRow; warnings: readonly string[] }>> {
  const bytes = await readSource(file);
  if (!bytes.ok) return bytes;
  const { at, by, wholePage } = details;
  const read = await takeIn({
    bytes: bytes.value,
    fileName: basename(file),
    filePath: resolve(file),
    caseId: caseFile.caseId,
    at,
    by,
    ...(wholePage && { reading: { wholePage } }),
  });
  if (!read.ok) return read;
  const { source, document, originName } = read.value;
  const known = [...caseFile.state.sources.values()].find((row) => row.sha256 === source.sha256);
  if (known) return ok({ row: known, warnings: [recognised(caseFile, known, details)] });
  const operations: Operation[] = [];
  const origin = details.origin ?? originName;
  const originId = origin ? findOrMakeOrigin(caseFile, origin, details, operations) : null;
  const row: SourceRow = { ...source, originId };
  operations.push(creating('sources', row));
  caseFile.blobs.sources.set(row.sha256, bytes.value);
  caseFile.blobs.texts.set(row.document, document);
  commitTo(caseFile, `Take in “${row.title}”`, operations, details);
  return ok({ row, warnings: row.warnings });
}

/** The same bytes are one source, which comes back if it was in the bin. */
function recognised(caseFile: CaseFile, known: SourceRow, details: Details): string {
  if (!known.deletedAt) return `Already in the case as “${known.title}”.`;
  const operation = restoring('sources', known, details.at);
  commitTo(caseFile, `Take “${known.title}” out of the bin`, [operation], details);
  return `Was in the bin of the case as “${known.title}”, and is taken out of it.`;
}
