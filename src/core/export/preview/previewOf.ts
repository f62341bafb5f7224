import { unzipSync } from 'fflate';
import { ok, type Result } from '../../model/result';
import { type ReportDocument, resolveReport } from '../../report';
import { pageHtml } from '../html/htmlExporter';
import { caseTables } from '../tables/caseTables';
import type { CaseTable } from '../tables/table';
import type { Exporter, ExportInput } from '../types';
import type { ExportPreview, PreviewTable } from './preview';

/** On paper the page has them around it. */
const margins = 'body { padding: 24mm 20mm; }';

/** What is shown at once, of whatever there are more of. */
const most = { sources: 2, rows: 5, lines: 60, letters: 200, entries: 40 };

/** Shows what an export would hold, without making more of it than is needed. Fails as the export would. */
export async function previewOf(exporter: Exporter, input: ExportInput): Promise<Result<ExportPreview>> {
  if (exporter.scope === 'document' && !exporter.sourceKinds && exporter.name !== 'md') {
    const report = await resolveReport(input);
    return report.ok ? ok(pagesOf(report.value)) : report;
  }
  if (exporter.group === 'Tables') {
    const tables = await caseTables(input);
    return tables.ok ? ok({ kind: 'tables', tables: tables.value.map(firstOf) }) : tables;
  }
  const made = await exporter.export(input);
  if (!made.ok) return made;
  const { bytes } = made.value;
  if (exporter.mediaType.startsWith('text/') || isText(bytes)) return ok(linesOf(bytes));
  return ok({ kind: 'contents', contents: contentsOf(exporter, bytes) });
}

/** As the style sheet has it for paper, on the screen; of the annexed sources only the first. */
function pagesOf(report: ReportDocument): ExportPreview {
  const annex = report.annex.slice(0, most.sources);
  const left = report.annex.length - annex.length;
  const html = pageHtml({ ...report, annex }, { fonts: '', styles: margins }).replace(
    '@media print {',
    '@media all {',
  );
  const noun = left === 1 ? 'annexed source' : 'annexed sources';
  return { kind: 'pages', html, more: left > 0 ? `${left} more ${noun} will be in the file.` : '' };
}

function firstOf({ name, columns, rows }: CaseTable): PreviewTable {
  return {
    name,
    rows: rows.length,
    columns: columns.map((column) => column.name),
    first: rows.slice(0, most.rows).map((row) => row.map((cell) => shortened(String(cell ?? '')))),
  };
}

function linesOf(bytes: Uint8Array): ExportPreview {
  const lines = new TextDecoder().decode(bytes).replace(/\n$/, '').split('\n');
  return { kind: 'lines', lines: lines.slice(0, most.lines).map(shortened), all: lines.length };
}

function shortened(text: string): string {
  return text.length > most.letters ? `${text.slice(0, most.letters)}…` : text;
}

/** Files of text hold no zero byte; archives and PDFs say what they are at their beginning. */
function isText(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 5));
  return (
    !start.startsWith('PK') &&
    start !== '%PDF-' &&
    !start.startsWith('age-') &&
    !bytes.subarray(0, 4_096).includes(0)
  );
}

function contentsOf(exporter: Exporter, bytes: Uint8Array): [string, string][] {
  const whole: [string, string] = [exporter.label, sizeInWords(bytes.length)];
  if (bytes[0] !== 0x50) return [whole];
  const entries: [string, string][] = [];
  // Only the names are read: nothing is unpacked.
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      entries.push([name, sizeInWords(originalSize)]);
      return false;
    },
  });
  const left = entries.length - most.entries;
  return [
    whole,
    ...entries.slice(0, most.entries),
    ...(left > 0 ? [[`${left} more`, ''] as [string, string]] : []),
  ];
}

function sizeInWords(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`;
  const [size, unit] = bytes < 1_000_000 ? [bytes / 1_000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${size.toLocaleString('en', { maximumFractionDigits: 1 })} ${unit}`;
}
