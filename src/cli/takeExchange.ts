import { type CaseFile, commitTo, parseSourceText, textOfHighlight } from '@core/casefile';
import {
  type ExchangeInput,
  type ExchangeLine,
  type ExchangeOutcome,
  lostFates,
  takeInExchange,
} from '@core/exchange';
import { blobsOf, takeIn } from '@core/import';
import { fail, ok, type Result } from '@core/model';
import { highlightJson } from './highlightJson';
import { printable } from './printable';

/** How an exchange file is taken in. */
interface Details {
  readonly at: string;
  readonly by: string;
  readonly isStrict?: boolean;
}

/** Takes work on sources into a case in memory, as one change. Fails where nothing of the file could be read. */
export async function takeExchange(
  caseFile: CaseFile,
  input: ExchangeInput,
  { at, by, isStrict = false }: Details,
): Promise<Result<ExchangeOutcome>> {
  const { caseId, state, blobs } = caseFile;
  const taken = await takeInExchange(input, {
    ...{ caseId, state, at, by, isStrict, readSource: takeIn },
    async bytesOf({ sha256, fileName }) {
      const bytes = blobs.sources.get(sha256);
      return bytes ? ok(bytes) : fail('blob-missing', `The bytes of “${fileName}” are missing.`);
    },
    async textOf({ document, title }) {
      const bytes = blobs.texts.get(document);
      return bytes ? parseSourceText(bytes) : fail('blob-missing', `The text of “${title}” is missing.`);
    },
  });
  if (!taken.ok) return taken;
  for (const source of taken.value.sources)
    for (const { area, sha256, bytes } of blobsOf(source)) blobs[area].set(sha256, bytes);
  const { operations, label } = taken.value;
  if (operations.length > 0) commitTo(caseFile, label, operations, { at, by });
  return taken;
}

/** A line of the report as `--json` shows it; `annotation` is the name of the thing in its file. */
export function lineJson(caseFile: CaseFile, line: ExchangeLine): object {
  const { kind, name: annotation, fate, message, highlightId, sourceId } = line;
  if (isLost(line)) return { annotation, kind, fate, error: message };
  const warnings = message === '' ? [] : [message];
  const highlight = highlightId === null ? undefined : caseFile.state.highlights.get(highlightId);
  const text = highlight && textOfHighlight(caseFile, highlight);
  if (!highlight || !text?.ok) return { annotation, kind, fate, source: sourceId, warnings };
  const shown = highlightJson(caseFile.state, highlight, text.value);
  return { annotation, kind, fate, highlight: highlight.id, ...shown, warnings };
}

/** What is said of a line on standard error; null where it is as the file has it. */
export function lineRemark(command: string, { kind, name, fate, message }: ExchangeLine): string | null {
  if (!lostFates.has(fate) && (message === '' || (fate !== 'moved' && fate !== 'exact'))) return null;
  return `assay ${command}: ${kind.toLowerCase()} ${printable(name)}: ${printable(message)}`;
}

/** Whether a passage did not find its place. What a case has no room for is told of, and is no failure. */
export function isLost({ fate }: ExchangeLine): boolean {
  return lostFates.has(fate) && fate !== 'left-out';
}
