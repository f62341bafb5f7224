import { type NearDuplicate, NearDuplicates } from '@core/duplicates';
import type { Id } from '@core/model';
import { AssayDatabase } from '@renderer/store/database';
import type { ComparedSource, FromDuplicatesWorker, ToDuplicatesWorker } from './duplicatesMessages';

const found = new NearDuplicates();
/** The text each source was compared with, by id. */
const known = new Map<Id, string>();
/** One message after the other: a later list of sources must not overtake an earlier one. */
let queue: Promise<void> = Promise.resolve();

/** Compares the texts of a case's sources, off the page's thread; reads them out of the working store itself. */
self.onmessage = ({ data }: MessageEvent<ToDuplicatesWorker>) => {
  queue = queue.then(() => (data.kind === 'sources' ? compare(data.database, data.sources) : addText(data)));
};

async function compare(name: string, sources: readonly ComparedSource[]): Promise<void> {
  const present = new Set(sources.map(({ id }) => id));
  for (const id of [...known.keys()]) if (!present.has(id)) forget(id);
  const missing: ComparedSource[] = [];
  const database = new AssayDatabase(name);
  try {
    for (const source of sources) {
      if (known.get(source.id) === source.document) continue;
      const kept = await database.texts.get(source.document);
      if (kept) add(source, kept.sourceText.text);
      else missing.push(source);
    }
  } finally {
    database.close();
  }
  if (missing.length > 0) post({ kind: 'missing', sources: missing });
  tell();
}

async function addText({ source, text }: Extract<ToDuplicatesWorker, { kind: 'text' }>): Promise<void> {
  add(source, text);
  tell();
}

function add({ id, document }: ComparedSource, text: string): void {
  found.add(id, text);
  known.set(id, document);
}

function forget(id: Id): void {
  found.remove(id);
  known.delete(id);
}

function tell(): void {
  const near = new Map<Id, readonly NearDuplicate[]>();
  for (const id of known.keys()) {
    const others = found.of(id);
    if (others.length > 0) near.set(id, others);
  }
  post({ kind: 'found', near });
}

function post(answer: FromDuplicatesWorker): void {
  self.postMessage(answer);
}
