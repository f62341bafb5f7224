import type { ExchangeContext, StoredText } from '@core/exchange/types';
import { takeIn } from '@core/import/takeIn';
import { type CaseState, type Id, ok, type Result, type SourceText, tableNames } from '@core/model';
import type { AssayDatabase } from '@renderer/store/database';

interface Taker {
  readonly caseId: Id;
  readonly at: string;
  readonly by: string;
  /** Asked for a text the working store does not have at hand. */
  readonly askForText: (version: StoredText) => Promise<Result<SourceText>>;
  readonly askForBytes: ExchangeContext['bytesOf'];
  readonly onProgress?: (done: number, all: number) => void;
}

/** The case as the working store has it, and its texts, for taking an exchange file in. */
export async function exchangeContext(
  database: AssayDatabase,
  { caseId, at, by, askForText, askForBytes, onProgress }: Taker,
): Promise<ExchangeContext> {
  const tables = tableNames.map(async (name) => {
    const rows = await database.table(name).where('caseId').equals(caseId).toArray();
    return [name, new Map(rows.map((row) => [row.id, row]))] as const;
  });
  const state = Object.fromEntries(await Promise.all(tables)) as unknown as CaseState;
  return {
    ...{ caseId, state, at, by, readSource: takeIn, idsElsewhere: await idsElsewhere(database, state) },
    bytesOf: askForBytes,
    async textOf(version) {
      const kept = await database.texts.get(version.document);
      return kept ? ok(kept.sourceText) : askForText(version);
    },
    ...(onProgress && { onProgress }),
  };
}

/** Cases share the store's tables: a row must not take the place of another case's. */
async function idsElsewhere(database: AssayDatabase, state: CaseState): Promise<ReadonlySet<Id>> {
  const elsewhere = new Set<Id>();
  for (const name of tableNames)
    for (const id of await database.table(name).toCollection().primaryKeys())
      if (!state[name].has(String(id))) elsewhere.add(String(id));
  return elsewhere;
}
