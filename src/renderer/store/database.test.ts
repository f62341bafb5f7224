import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { AssayDatabase, schemaVersions } from './database';

test.each(schemaVersions.slice(0, -1).map(({ version }) => version))(
  'a working store of version %i is taken along with its rows',
  async (version) => {
    const indexedDB = new IDBFactory();
    const older = new Dexie('assay', { indexedDB, IDBKeyRange });
    for (const shape of schemaVersions.filter((shape) => shape.version <= version))
      older.version(shape.version).stores(shape.stores);
    await older.table('tags').add({ id: 't', caseId: 'c', parentId: null, name: 'kept' });
    await older.table('changes').add({ caseId: 'c', sequence: 1, id: 'x', body: '{}' });
    older.close();

    const database = new AssayDatabase('assay', { indexedDB, IDBKeyRange });
    expect((await database.tags.get('t'))?.name).toBe('kept');
    expect((await database.changes.get(['c', 1]))?.body).toBe('{}');
    await database.texts.put({ sha256: 's', sourceText: { text: 'a', blocks: [] } });
    expect(await database.texts.count()).toBe(1);
  },
);

test('the working store asks for strict durability, so that a power cut loses nothing acknowledged', () => {
  const database = new AssayDatabase('other', { indexedDB: new IDBFactory(), IDBKeyRange });
  expect(
    (database as unknown as { _options: Record<string, unknown> })._options.chromeTransactionDurability,
  ).toBe('strict');
});
