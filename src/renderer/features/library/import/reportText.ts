import { reviewSummary } from '@core/exchange/docxReview/reviewSummary';
import { exchangeSummary, fateWords } from '@core/exchange/exchangeSummary';
import type { ExchangeFileOutcome, ImportOutcome, ImportProgressState, OutcomeKind } from './importJob';
import { importSummary } from './importSummary';

export const outcomeWords: Readonly<Record<OutcomeKind, string>> = {
  taken: 'Taken in',
  known: 'Here already',
  failed: 'Could not be read',
  'left-out': 'Left out',
  exchange: 'Work from elsewhere',
};

/** What there is to say beyond the outcome: the reason, the source it is here as, the warnings. */
export function detailOf(outcome: ImportOutcome): string {
  if (outcome.kind === 'known') return `It is here as “${outcome.title}”.`;
  if (outcome.kind === 'exchange')
    return `${outcome.review ? reviewSummary(outcome.review) : exchangeSummary(outcome.lines)}.`;
  return outcome.kind === 'taken' ? outcome.warnings.join(' ') : outcome.message;
}

/** The report as plain text: a line of counts, then a line for each file. */
export function reportAsText(run: ImportProgressState): string {
  const lines = run.outcomes.map((outcome) =>
    [outcomeWords[outcome.kind], outcome.name, detailOf(outcome)].filter(Boolean).join('\t'),
  );
  return [`Import of ${run.startedAt}: ${importSummary(run)}`, '', ...lines, ''].join('\n');
}

/** The report as CSV (RFC 4180, UTF-8 with a byte-order mark for spreadsheets). */
export function reportAsCsv(run: ImportProgressState): string {
  const rows = [
    ['File', 'Outcome', 'Source', 'Title', 'Remark'],
    ...run.outcomes.map((outcome) => [
      outcome.name,
      outcomeWords[outcome.kind],
      'sourceId' in outcome ? (outcome.sourceId ?? '') : '',
      'title' in outcome ? outcome.title : '',
      outcome.kind === 'known' ? '' : detailOf(outcome),
    ]),
  ];
  return `\ufeff${rows.map((row) => row.map(csvField).join(',')).join('\r\n')}\r\n`;
}

/** What became of everything in a file of work on sources, as CSV of the same kind. */
export function exchangeAsCsv({ lines }: Pick<ExchangeFileOutcome, 'lines'>): string {
  const rows = [
    ['What', 'Name', 'Words', 'Outcome', 'Remark', 'Highlight', 'Source'],
    ...lines.map(({ kind, name, words, fate, message, highlightId, sourceId }) => [
      ...[kind, name, words, fateWords[fate], message],
      ...[highlightId ?? '', sourceId ?? ''],
    ]),
  ];
  return `\ufeff${rows.map((row) => row.map(csvField).join(',')).join('\r\n')}\r\n`;
}

/** A field that a spreadsheet would take for a formula is made text: file names come from anybody. */
function csvField(value: string): string {
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
