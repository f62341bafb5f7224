import { type CaseState, emptyCaseState, type Id, living } from '@core/model';
import { AssayDatabase } from '@renderer/store/database';
import { liveQuery } from 'dexie';
import { CaseIndex } from './CaseIndex';
import type { FromWorker, ToWorker } from './searchMessages';

/** Rows must be still for so long before the index is brought up to date. */
const restMilliseconds = 350;
let rest: ReturnType<typeof setTimeout> | undefined;
const index = new CaseIndex();
const texts = new Map<string, string>();
/** Asked for and not answered yet. */
const asked = new Set<string>();
let state: CaseState | null = null;
let database: AssayDatabase | null = null;
/** Until there is an index; searches wait for it. */
let isFirst = true;
const waiting: (() => void)[] = [];

const indexedTables = ['sources', 'highlights', 'claims', 'tags', 'origins', 'reports'] as const;

self.onmessage = (event: MessageEvent<ToWorker>) => {
  const message = event.data;
  if (message.kind === 'open') watch(message.databaseName, message.caseId);
  if (message.kind === 'text') takeText(message.document, message.text);
  if (message.kind === 'search') {
    const { number, query, limit } = message;
    const answer = () => post({ kind: 'results', number, results: index.search(query, limit) });
    if (isFirst) waiting.push(answer);
    else answer();
  }
};

function post(message: FromWorker): void {
  self.postMessage(message);
}

function watch(databaseName: string, caseId: Id): void {
  const opened = new AssayDatabase(databaseName);
  database = opened;
  liveQuery(() => readCase(opened, caseId)).subscribe({
    next: (next) => {
      state = next;
      clearTimeout(rest);
      rest = setTimeout(() => void update(), isFirst ? 0 : restMilliseconds);
    },
    error: (error: unknown) =>
      post({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) }),
  });
}

async function readCase(opened: AssayDatabase, caseId: Id): Promise<CaseState> {
  const read = emptyCaseState();
  await Promise.all(
    indexedTables.map(async (table) => {
      const rows = await opened.table(table).where('caseId').equals(caseId).toArray();
      for (const row of rows) (read[table] as Map<Id, unknown>).set(row.id, row);
    }),
  );
  return read;
}

/** Indexes what is there. Texts that are still being fetched come in with a later round. */
async function update(): Promise<void> {
  if (!state || !database) return;
  const current = state;
  const sources = living(current, 'sources');
  const missing = sources.filter(({ document }) => !texts.has(document) && !asked.has(document));
  const kept = await database.texts.bulkGet(missing.map(({ document }) => document));
  for (const text of kept) if (text) texts.set(text.sha256, text.sourceText.text);
  const wanted = missing.filter(({ document }) => !texts.has(document));
  for (const { document } of wanted) asked.add(document);
  if (wanted.length > 0)
    post({ kind: 'wanted', texts: wanted.map(({ document, title }) => ({ document, title })) });
  if (isFirst && asked.size > 0) return;
  const bySource = new Map(sources.map(({ id, document }) => [id, texts.get(document) ?? '']));
  index.update(current, bySource);
  isFirst = false;
  for (const answer of waiting.splice(0)) answer();
  post({ kind: 'updated', documents: index.size });
}

function takeText(document: string, text: string | null): void {
  asked.delete(document);
  texts.set(document, text ?? '');
  if (asked.size > 0) return;
  clearTimeout(rest);
  rest = setTimeout(() => void update(), 0);
}
