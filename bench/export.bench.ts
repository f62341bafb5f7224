import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { blobOf, newRow, readCaseFile, sourceTextOf } from '@core/casefile';
import { docxExporter } from '@core/export/docx/docxExporter';
import { jsonldExporter } from '@core/export/jsonld/jsonldExporter';
import { pdfExporter } from '@core/export/pdf/pdfExporter';
import { qdpxExporter } from '@core/export/refi/qdpxExporter';
import type { Exporter, ExportInput } from '@core/export/types';
import { xlsxExporter } from '@core/export/xlsx/xlsxExporter';
import { provideReadingAssets } from '@core/import/readingAssets';
import { ok, type ReportRow, type RichNode } from '@core/model';
import { printWithBrowser } from '../src/main/services/printing/printWithBrowser';
import { caseWithHighlights } from './support/caseWithHighlights';
import { seededText } from './support/seededText';
import { comparedRow } from './support/targetTable';

/**
 * Exports: a report of about 50 pages with 500 citations of 100 highlights as Word document and PDF, the same with 500 highlights,
 * whose cards make it three times as long, as PDF, and a case of 10,000 highlights in 500
 * sources as REFI-QDA project, workbook and annotations. Each in a process of its own, whose largest memory is what the system
 * says; time is that of the second run, after the code is warm, memory that of both.
 */
const report = { sources: 5, highlights: 20 };
const long = { sources: 25, highlights: 20 };
const paragraphs = 250;
const whole = { sources: 500, highlights: 20 };

interface Measured {
  readonly seconds: number;
  readonly megabytes: number;
  readonly size: number;
  /** Of a PDF; 0 of anything else. */
  readonly pages: number;
}

interface Format {
  readonly exporter: Exporter;
  readonly of: 'report' | 'long' | 'whole';
  readonly mostSeconds?: number;
  readonly mostMegabytes?: number;
}

const formats: readonly Format[] = [
  { exporter: docxExporter, of: 'report', mostSeconds: 3 },
  { exporter: pdfExporter, of: 'report', mostSeconds: 5 },
  { exporter: pdfExporter, of: 'long' },
  { exporter: qdpxExporter, of: 'whole', mostSeconds: 10, mostMegabytes: 500 },
  { exporter: xlsxExporter, of: 'whole', mostSeconds: 10, mostMegabytes: 500 },
  { exporter: jsonldExporter, of: 'whole', mostSeconds: 10, mostMegabytes: 500 },
];

const made = {
  report: '500 citations of 100 highlights',
  long: '500 citations of 500 highlights',
  whole: '10,000 highlights, 500 sources',
};

const [asked, file, what] = process.argv.slice(2);
if (asked && file) await measureHere(asked, file, what === 'whole');
else await compareAll();

async function compareAll(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'assay-bench-'));
  const place = (name: string) => join(folder, `${name}.assay`);
  const files = { report: place('report'), long: place('long'), whole: place('whole') };
  writeFileSync(files.report, await caseFor(report, 1_500));
  writeFileSync(files.long, await caseFor(long, 1_500));
  writeFileSync(files.whole, await caseFor(whole, 4_000));
  const rows = formats.flatMap(({ exporter: { name }, of, mostSeconds, mostMegabytes }) => {
    const run = spawnSync(process.execPath, [process.argv[1] as string, name, files[of], of], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const line = run.stdout.split('\n').find((each) => each.startsWith('{'));
    if (!line) throw new Error(`${name} was not measured: ${run.stdout}`);
    const { seconds, megabytes, size, pages } = JSON.parse(line) as Measured;
    const what = [
      `${name}, ${made[of]}`,
      ...(pages > 0 ? [`${pages} pages`] : []),
      `${(size / 1e6).toFixed(1)} MB`,
    ];
    return [
      comparedRow({
        what: what.join(', '),
        value: seconds,
        beside: Number.NaN,
        unit: 's',
        ...(mostSeconds !== undefined && { most: mostSeconds }),
      }),
      comparedRow({
        what: `${name}: largest memory of the process`,
        value: megabytes,
        beside: Number.NaN,
        unit: 'MB',
        ...(mostMegabytes !== undefined && { most: mostMegabytes }),
      }),
    ];
  });
  rmSync(folder, { recursive: true, force: true });
  console.table(rows);
}

/** A case of seeded texts of about so many characters each. */
function caseFor({ sources, highlights }: typeof whole, characters: number): Promise<Uint8Array> {
  return caseWithHighlights(
    'Exports',
    Array.from({ length: sources }, (_, place) => ({
      ...{ fileName: `source-${place}.txt`, highlights, atOnce: true },
      text: seededText(characters, place + 1),
    })),
  );
}

async function measureHere(name: string, file: string, isWhole: boolean): Promise<void> {
  process.env.ASSAY_PRINT_WITHOUT_SANDBOX = '1';
  provideReadingAssets(async (path) => new Uint8Array(readFileSync(join('out/renderer', path))));
  const format = formats.find(({ exporter }) => exporter.name === name);
  if (!format) throw new Error(`${name} is not measured`);
  const input = inputFor(readFileSync(file), !isWhole);
  let seconds = Number.NaN;
  let size = 0;
  let pages = 0;
  for (let round = 0; round < 2; round += 1) {
    const start = performance.now();
    const exported = await format.exporter.export(input);
    seconds = (performance.now() - start) / 1_000;
    if (!exported.ok) throw new Error(exported.error.message);
    size = exported.value.bytes.length;
    pages = pagesOf(exported.value.bytes);
  }
  const megabytes = process.resourceUsage().maxRSS / 1_000;
  console.log(JSON.stringify({ seconds, megabytes, size, pages } satisfies Measured));
}

/** Pages of a PDF as a browser writes it: their dictionaries are not packed. */
function pagesOf(bytes: Uint8Array): number {
  return (
    Buffer.from(bytes)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b/g)?.length ?? 0
  );
}

function inputFor(bytes: Uint8Array, withReport: boolean): ExportInput {
  const read = readCaseFile(bytes);
  if (!read.ok) throw new Error(read.error.message);
  const caseFile = read.value;
  if (withReport) {
    const row = reportOf([...caseFile.state.highlights.keys()], caseFile.caseId);
    caseFile.state.reports.set(row.id, row);
  }
  return {
    ...{ state: caseFile.state, target: { kind: 'case' }, at: '2026-05-06T08:00:00.000Z' },
    sourceText: async (sourceId) => sourceTextOf(caseFile, sourceId),
    blob: async (area, sha256) => blobOf(caseFile, area, sha256),
    journal: async () => ok(caseFile.entries),
    printed: async (html) => {
      const printed = await printWithBrowser(html, tmpdir());
      return printed.ok ? ok(printed.value.bytes) : printed;
    },
  };
}

/** Two citations in each paragraph, a heading before every tenth. */
function reportOf(highlights: readonly string[], caseId: string): ReportRow {
  const content: RichNode[] = [];
  for (let place = 0; place < paragraphs; place += 1) {
    if (place % 10 === 0)
      content.push({
        type: 'heading',
        attrs: { level: 2 },
        content: [{ type: 'text', text: `Part ${place / 10 + 1}` }],
      });
    const words = seededText(450, 1_000 + place).slice(0, 450);
    const cite = (number: number): RichNode => ({
      type: 'citation',
      attrs: { kind: 'highlight', id: highlights[number % highlights.length] ?? '', label: 'words' },
    });
    content.push({
      type: 'paragraph',
      content: [
        { type: 'text', text: words.slice(0, 200) },
        cite(2 * place),
        { type: 'text', text: words.slice(200) },
        cite(2 * place + 1),
      ],
    });
  }
  return {
    ...newRow(caseId, 'Bench', '2026-01-01T00:00:00.000Z'),
    title: 'A long report',
    body: { type: 'doc', content },
  };
}
