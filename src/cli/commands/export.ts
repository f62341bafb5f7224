import { realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename } from 'node:path';
import { blobOf, type CaseFile, sourceTextOf } from '@core/casefile';
import { exporters } from '@core/export/registry';
import type { CaseFileChoice, ExportInput, ExportTarget } from '@core/export/types';
import { fail, type Id, living, ok, type Result } from '@core/model';
import { printWithBrowser } from '../../main/services/printing/printWithBrowser';
import { openCase, readWhole, replaceFile } from '../caseOnDisk';
import type { Command, Options } from '../command';
import { findByName } from '../findByName';
import { analystOf, byOption, jsonOption, textOption, textOptions } from '../option';
import { opened as opening, passphraseDetails, passphraseOf, passphraseOption } from '../passphrase';

const formats = exporters.map((exporter) => exporter.name).join(' ');

export const exportCommand: Command = {
  name: 'export',
  usage:
    'CASE.assay --format F [--source S] [--report R] [--style TEMPLATE] [--handling MARK] -o FILE [--json]',
  summary: `Writes a case, a report or an annotated source to FILE (“-” is standard output). Formats: ${formats}.`,
  details: [
    ...exporters.map((exporter) => `${exporter.name}: ${exporter.description}`),
    '--style TEMPLATE.dotx|.docx: a Word document takes styles, fonts, page, headers and footers from it.',
    'assay: --only SOURCE (several) hands over these alone; --strike-out TAG strikes passages with this tag out and leaves',
    'received documents behind; --encrypt-with FILE encrypts with the passphrase in its first line (“-” asks for it).',
    passphraseDetails,
    'With neither --source nor --report: the case’s report, or the whole case, as the format has it.',
  ],
  options: {
    format: { type: 'string', short: 'f' },
    source: { type: 'string' },
    report: { type: 'string' },
    style: { type: 'string' },
    handling: { type: 'string' },
    only: { type: 'string', multiple: true },
    'strike-out': { type: 'string' },
    'encrypt-with': { type: 'string' },
    ...passphraseOption,
    ...byOption,
    output: { type: 'string', short: 'o' },
    ...jsonOption,
  },
  places: { least: 1, most: 1 },
  async run({ places, options, surroundings }) {
    const [path] = places as [string];
    const format = textOption(options, 'format');
    const output = textOption(options, 'output');
    if (!format || !output) return fail('usage', format ? '-o FILE is missing' : '--format is missing');
    const exporter = exporters.find((each) => each.name === format);
    if (!exporter) return fail('usage', `there is no format “${format}”; there are ${formats}`);
    const opened = await openCase(path, (bytes) => opening(path, bytes, options));
    if (!opened.ok) return opened;
    if (await isSameFile(path, output))
      return fail('usage', `${output} is the case itself, which an export would overwrite`);
    const { caseFile } = opened.value;
    const target = targetOf(caseFile, options);
    if (!target.ok) return target;
    const houseStyle = await styleOf(options, exporter.name);
    if (!houseStyle.ok) return houseStyle;
    const choice = await caseFileChoice(caseFile, options);
    if (!choice.ok) return choice;
    const exported = await exporter.export({
      ...inputOf(caseFile, target.value, surroundings.now()),
      ...(houseStyle.value && { houseStyle: houseStyle.value }),
      handling: textOption(options, 'handling') ?? '',
      caseFile: choice.value,
    });
    if (!exported.ok) return exported;
    const { bytes, warnings } = exported.value;
    if (output === '-') return ok({ text: bytes, remarks: warnings });
    const written = await replaceFile(output, bytes);
    if (!written.ok) return written;
    return ok({ json: { file: output, format, size: bytes.length, warnings }, text: '', remarks: warnings });
  },
};

async function isSameFile(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([one, other].map((path) => realpath(path).catch(() => null)));
  return first !== null && first === second;
}

function targetOf({ state }: CaseFile, options: Options): Result<ExportTarget> {
  const source = textOption(options, 'source');
  const report = textOption(options, 'report');
  if (source !== null && report !== null) return fail('usage', 'give --source or --report, not both');
  if (source === null && report === null) return ok({ kind: 'case' });
  const found =
    source === null
      ? findByName(living(state, 'reports'), report ?? '', 'report')
      : findByName(living(state, 'sources'), source, 'source');
  return found.ok ? ok({ kind: source === null ? 'report' : 'source', id: found.value.id }) : found;
}

/** The template a Word document is to look like; null where none is asked for. */
async function styleOf(options: Options, format: string): Promise<Result<ExportInput['houseStyle'] | null>> {
  const path = textOption(options, 'style');
  if (path === null) return ok(null);
  if (format !== 'docx') return fail('usage', '--style is for Word documents: --format docx');
  const read = await readWhole(path);
  return read.ok ? ok({ fileName: basename(path), bytes: read.value }) : read;
}

/** How a case file is to be made: of which sources, with what struck out, and encrypted with what. */
async function caseFileChoice({ state }: CaseFile, options: Options): Promise<Result<CaseFileChoice>> {
  const sources: Id[] = [];
  for (const name of textOptions(options, 'only')) {
    const found = findByName(living(state, 'sources'), name, 'source');
    if (!found.ok) return found;
    sources.push(found.value.id);
  }
  const name = textOption(options, 'strike-out');
  const tag = living(state, 'tags').find((each) => each.name === name);
  if (name !== null && !tag) return fail('no-such-tag', `the case has no tag “${name}”`);
  const passphrase = await passphraseOf(options, 'encrypt-with');
  if (!passphrase.ok) return passphrase;
  return ok({
    by: analystOf(options),
    ...(sources.length > 0 && { sources }),
    ...(tag && { strikeOut: tag.id }),
    ...(passphrase.value !== null && { passphrase: passphrase.value }),
  });
}

function inputOf(caseFile: CaseFile, target: ExportTarget, at: string): ExportInput {
  return {
    state: caseFile.state,
    target,
    at,
    sourceText: async (sourceId) => sourceTextOf(caseFile, sourceId),
    blob: async (area, sha256) => blobOf(caseFile, area, sha256),
    printed: async (html) => {
      const printed = await printWithBrowser(html, tmpdir());
      return printed.ok ? ok(printed.value.bytes) : printed;
    },
    journal: async () => ok(caseFile.entries),
  };
}
