import { basename, resolve } from 'node:path';
import { type CaseFile, commitTo, creating, restoring } from '@core/casefile';
import { type ExchangeInput, exchangeFormatOf } from '@core/exchange';
import { readReviewed } from '@core/exchange/docxReview/readReviewed';
import { isOfCase } from '@core/exchange/docxReview/takeReview';
import { blobsOf, newHighlights, type TakenIn, takeInAll } from '@core/import';
import { type Id, type Operation, ok, type Result, type SourceRow } from '@core/model';
import { companionsBeside } from '../../main/services/savedPageFolder';
import { openCase, saveCase } from '../caseOnDisk';
import type { Command } from '../command';
import { filesGiven } from '../filesGiven';
import { fileTime } from '../fileTime';
import { findOrMakeOrigin } from '../findOrMakeOrigin';
import { type ExchangeFile, importExchange } from '../importExchange';
import { analystOf, byOption, jsonOption, textOption } from '../option';
import { printable } from '../printable';
import { readSource } from '../readSource';

interface Details {
  readonly at: string;
  readonly by: string;
  /** `--origin`, else what the document says of itself. */
  readonly origin: string | null;
  readonly wholePage: boolean;
  readonly handling: string | null;
}

/** A source as it is in the case now, and what to say of it. */
interface Kept {
  readonly row: SourceRow;
  readonly warnings: readonly string[];
}

export const importCommand: Command = {
  name: 'import',
  usage:
    'CASE.assay FILE|FOLDER... [--origin NAME] [--handling MARK] [--whole-page] [--strict] [--by NAME] [--json]',
  summary: 'Takes sources in. A file that cannot be read is named, the others are taken in (exit code 1).',
  details: [
    '--origin names the outlet of all of them; it is found by name, or made.',
    '--handling gives all of them a handling mark: TLP:AMBER, OFFICIAL-SENSITIVE.',
    '--whole-page takes everything on web pages instead of their articles.',
    'What is in an archive, and what is attached to a mail, becomes a source of its own.',
    'Folders are taken in with all folders in them, in the order of names; links and hidden files are passed over.',
    'A saved web page brings the pictures in the folder beside it (page_files) along.',
    'Annotations (JSON-LD), coding projects (.qdpx) and codebooks (.qdc) are taken into the case, as by “annotate”, after',
    'the other files; --strict refuses a project that is not as its standard has it. With --json an entry {file,',
    'exchange: {format, summary, lines}} tells of each, lines as “annotate” has them, beside its sources.',
  ],
  options: {
    origin: { type: 'string' },
    handling: { type: 'string' },
    'whole-page': { type: 'boolean' },
    strict: { type: 'boolean' },
    ...byOption,
    ...jsonOption,
  },
  places: { least: 2, most: 100_000 },
  async run({ places, options, surroundings }) {
    const [path, ...given] = places as [string, ...string[]];
    const opened = await openCase(path);
    if (!opened.ok) return opened;
    const { caseFile } = opened.value;
    const changesBefore = caseFile.changes.length;
    const json: object[] = [];
    const lines: string[] = [];
    const remarks: string[] = [];
    const details = {
      at: surroundings.now(),
      by: analystOf(options),
      origin: textOption(options, 'origin'),
      handling: textOption(options, 'handling')?.trim().slice(0, 200) || null,
      wholePage: options['whole-page'] === true,
    };
    const exchanges: ExchangeFile[] = [];
    for await (const { file, result } of taken(caseFile, given, details, exchanges)) {
      if (!result.ok) {
        remarks.push(`assay import: ${result.error.message}`);
        // What an archive passes over (hidden files, a page's styles) is worth a word and no failure.
        if (result.error.code !== 'left-out') json.push({ file, error: result.error.message });
        continue;
      }
      const { row, warnings } = result.value;
      const { id, kind, title, sha256, characters, language, partOf = null } = row;
      json.push({ file, id, kind, title, sha256, characters, language, warnings, partOf });
      lines.push(`${id}  ${kind}  ${printable(title)}  ${sha256}  ${characters} characters\n`);
      lines.push(...warnings.map((warning) => `    ${printable(warning)}\n`));
    }
    let isLosing = false;
    for (const exchange of exchanges) {
      const told = await importExchange(caseFile, exchange, {
        ...details,
        isStrict: options.strict === true,
      });
      json.push(...told.json);
      lines.push(...told.lines);
      remarks.push(...told.remarks);
      isLosing ||= told.isLosing;
    }
    if (caseFile.changes.length > changesBefore) {
      const saved = await saveCase(opened.value);
      if (!saved.ok) return saved;
    }
    return ok({
      json,
      text: lines.join(''),
      remarks,
      complete: !isLosing && !json.some((entry) => 'error' in entry),
    });
  },
};

/** Every file that comes in with what was given, one after the other, so that only one is held besides the case. */
async function* taken(
  caseFile: CaseFile,
  given: readonly string[],
  details: Details,
  exchanges: ExchangeFile[],
): AsyncGenerator<{ file: string; result: Result<Kept> }> {
  const bySha256 = new Map([...caseFile.state.sources.values()].map((row) => [row.sha256, row.id]));
  for await (const { file, failure } of filesGiven(given)) {
    const bytes = failure ?? (await readSource(file));
    if (!bytes.ok) {
      yield { file, result: bytes };
      continue;
    }
    // Work on sources waits until all sources are there.
    if (isExchange(caseFile, { bytes: bytes.value, fileName: basename(file) })) {
      exchanges.push({ file, bytes: bytes.value });
      continue;
    }
    const { at, by, wholePage } = details;
    const input = {
      ...{ bytes: bytes.value, fileName: basename(file), filePath: resolve(file), at, by },
      caseId: caseFile.caseId,
      fileModifiedAt: await fileTime(file),
      companions: await companionsBeside(file),
      ...(wholePage && { reading: { wholePage } }),
    };
    /** Sources that were in the case already, by the id they would have got: what is attached to them is theirs. */
    const known = new Map<Id, Id>();
    for await (const { name, result } of takeInAll(input)) {
      const inside = `${file}${name.slice(input.fileName.length)}`;
      yield {
        file: inside,
        result: result.ok ? ok(keep(caseFile, result.value, details, bySha256, known)) : result,
      };
    }
  }
}

function keep(
  caseFile: CaseFile,
  taken: TakenIn,
  details: Details,
  bySha256: Map<string, Id>,
  known: Map<Id, Id>,
): Kept {
  const { source, originName } = taken;
  const present = caseFile.state.sources.get(bySha256.get(source.sha256) ?? '');
  if (present) {
    known.set(source.id, present.id);
    const elsewhere = source.partOf ? ` It is in “${source.partOf.fileName}”, too.` : '';
    const warning = `${recognised(caseFile, present, details)}${elsewhere}`;
    return { row: caseFile.state.sources.get(present.id) ?? present, warnings: [warning] };
  }
  const operations: Operation[] = [];
  const origin = details.origin ?? originName;
  const originId = origin ? findOrMakeOrigin(caseFile, origin, details, operations) : null;
  const { partOf } = source;
  const container = partOf?.sourceId ? (known.get(partOf.sourceId) ?? partOf.sourceId) : null;
  const row: SourceRow = {
    ...source,
    originId,
    ...(partOf && { partOf: { ...partOf, sourceId: container } }),
    ...(details.handling !== null && { handling: details.handling }),
  };
  operations.push(creating('sources', row));
  for (const highlight of newHighlights(taken, (id) => caseFile.state.highlights.get(id)))
    operations.push(creating('highlights', highlight));
  for (const { area, sha256, bytes } of blobsOf(taken)) caseFile.blobs[area].set(sha256, bytes);
  commitTo(caseFile, `Take in “${row.title}”`, operations, details);
  bySha256.set(row.sha256, row.id);
  return { row, warnings: row.warnings };
}

/** The same bytes are one source, which comes back if it was in the bin. */
function recognised(caseFile: CaseFile, known: SourceRow, details: Details): string {
  if (!known.deletedAt) return `Already in the case as “${known.title}”.`;
  const operation = restoring('sources', known, details.at);
  commitTo(caseFile, `Take “${known.title}” out of the bin`, [operation], details);
  return `Was in the bin of the case as “${known.title}”, and is taken out of it.`;
}

/** A document of ours that was exported from another case is a source like any other. */
function isExchange(caseFile: CaseFile, input: ExchangeInput): boolean {
  const format = exchangeFormatOf(input);
  if (format?.name !== 'docx-review') return format !== null;
  const reviewed = readReviewed(input.bytes, input.fileName);
  return reviewed.ok && isOfCase(reviewed.value, caseFile);
}
