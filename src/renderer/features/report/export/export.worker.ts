import { previewOf } from '@core/export/preview/previewOf';
import { findExporter } from '@core/export/registry';
import type { ExportInput } from '@core/export/types';
import { provideReadingAssets } from '@core/import/readingAssets';
import { type CaseState, emptyCaseState, fail, ok, type Result, tableNames } from '@core/model';
import { fetchAsset } from '@renderer/store/fetchAsset';
import type { Exported, ExportNeed, ExportRequest, FromWorker, NeedAnswer, ToWorker } from './exportMessages';
import { paintScene } from './paintScene';

// Formats that write into what was received read it again.
provideReadingAssets(fetchAsset);

const waiting = new Map<number, (answer: NeedAnswer) => void>();
let next = 0;

self.onmessage = (event: MessageEvent<ToWorker>) => {
  const message = event.data;
  if (message.kind === 'answer') {
    waiting.get(message.number)?.(message.answer);
    waiting.delete(message.number);
  } else {
    void exportCase(message.request).then((result) => send({ kind: 'done', result }));
  }
};

function send(message: FromWorker): void {
  self.postMessage(message);
}

async function exportCase(request: ExportRequest): Promise<Result<Exported>> {
  const exporter = findExporter(request.format);
  if (!exporter) return fail('unknown-format', `There is no export format called ${request.format}.`);
  const template = await templateOf(request);
  if (!template.ok) return template;
  const input: ExportInput = {
    state: stateOf(request.rows),
    target: request.target,
    at: request.at,
    handling: request.handling,
    ...(request.caseFile && { caseFile: request.caseFile }),
    ...(template.value && { houseStyle: template.value }),
    sourceText: (sourceId) => ask({ kind: 'text', sourceId }),
    blob: (area, sha256) => ask({ kind: 'blob', area, sha256 }),
    painted: paintScene,
    printed: (html) => ask({ kind: 'print', html }),
    journal: () => ask({ kind: 'journal' }),
  };
  try {
    return await (request.isPreview ? previewOf(exporter, input) : exporter.export(input));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fail(
      'export-failed',
      `The ${exporter.label} could not be made (${reason}). Nothing was changed; try another format.`,
    );
  }
}

/** The template a Word document is to look like, out of the vault; null where none is chosen. */
async function templateOf({ houseStyle }: ExportRequest): Promise<Result<ExportInput['houseStyle'] | null>> {
  if (!houseStyle) return ok(null);
  const { fileName, sha256 } = houseStyle;
  const bytes = await ask<Uint8Array>({ kind: 'blob', area: 'sources', sha256 });
  if (bytes.ok) return ok({ fileName, bytes: bytes.value });
  return fail(
    'style-gone',
    `The template “${fileName}” is not in the vault any more; choose it again, or export without it.`,
  );
}

function ask<T>(need: ExportNeed): Promise<Result<T>> {
  const number = next++;
  return new Promise((resolve) => {
    waiting.set(number, resolve as (answer: NeedAnswer) => void);
    send({ kind: 'need', number, need });
  });
}

function stateOf(rows: ExportRequest['rows']): CaseState {
  const state = emptyCaseState();
  for (const name of tableNames)
    for (const row of rows[name]) (state[name] as Map<string, unknown>).set(row.id, row);
  return state;
}
