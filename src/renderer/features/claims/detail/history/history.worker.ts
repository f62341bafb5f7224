import { claimHistory, type WeighedChange, weighedChange } from '@core/assess/history/claimHistory';
import { AssayDatabase } from '@renderer/store/database';
import { Dexie } from 'dexie';
import type { HistoryAnswer, HistoryQuestion } from './historyMessages';

/** Changes read at a time. */
const portion = 500;
/** As many entries as are worth reading down a list. */
const mostEntries = 200;

/** Replays a case's changes for one claim, off the page's thread; reads them out of the working store itself. */
self.onmessage = async ({ data }: MessageEvent<HistoryQuestion>) => {
  const changes = await readChanges(data);
  const entries = claimHistory(changes, data.claimId, { nearDuplicates: data.near });
  const answer: HistoryAnswer = {
    entries: entries.slice(-mostEntries).reverse(),
    count: entries.length,
  };
  self.postMessage(answer);
};

async function readChanges({ database: name, caseId }: HistoryQuestion): Promise<WeighedChange[]> {
  const database = new AssayDatabase(name);
  const read: WeighedChange[] = [];
  try {
    for (let after = 0; ; ) {
      const changes = await database.changes
        .where('[caseId+sequence]')
        .between([caseId, after], [caseId, Dexie.maxKey], false)
        .limit(portion)
        .toArray();
      for (const change of changes) {
        const kept = weighedChange(change);
        if (kept) read.push(kept);
      }
      const last = changes.at(-1);
      if (!last || changes.length < portion) return read;
      after = last.sequence;
    }
  } finally {
    database.close();
  }
}
