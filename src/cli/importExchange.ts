import { basename } from 'node:path';
import type { CaseFile } from '@core/casefile';
import { exchangeFormatOf, exchangeSummary } from '@core/exchange';
import { printable } from './printable';
import { isLost, lineJson, lineRemark, takeExchange } from './takeExchange';

/** A file among those to be imported that holds work on sources. */
export interface ExchangeFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What `assay import` says of such a file. */
interface Told {
  readonly json: readonly object[];
  readonly lines: readonly string[];
  readonly remarks: readonly string[];
  /** Something in it did not find its place. */
  readonly isLosing: boolean;
}

/** Takes such a file into the case: its sources are told of as other sources are, the rest in one entry. */
export async function importExchange(
  caseFile: CaseFile,
  { file, bytes }: ExchangeFile,
  details: { readonly at: string; readonly by: string; readonly isStrict: boolean },
): Promise<Told> {
  const input = { bytes, fileName: basename(file) };
  const taken = await takeExchange(caseFile, input, details);
  if (!taken.ok) {
    const { message } = taken.error;
    return {
      json: [{ file, error: message }],
      lines: [],
      remarks: [`assay import: ${message}`],
      isLosing: true,
    };
  }
  const { lines, sources } = taken.value;
  const summary = exchangeSummary(lines);
  const rows = sources.map(({ source }) => source);
  const exchange = {
    format: exchangeFormatOf(input)?.name ?? null,
    summary,
    lines: lines.map((line) => lineJson(caseFile, line)),
  };
  return {
    json: [
      ...rows.map(({ id, kind, title, sha256, characters, language, warnings, partOf = null }) => ({
        ...{
          file: `${file} › ${partOf?.path ?? ''}`,
          id,
          kind,
          title,
          sha256,
          characters,
          language,
          warnings,
          partOf,
        },
      })),
      { file, exchange },
    ],
    lines: [
      ...rows.map(
        ({ id, kind, title, sha256, characters }) =>
          `${id}  ${kind}  ${printable(title)}  ${sha256}  ${characters} characters\n`,
      ),
      `${printable(basename(file))}: ${summary}\n`,
    ],
    remarks: lines.flatMap((line) => lineRemark('import', line) ?? []),
    isLosing: lines.some(isLost),
  };
}
