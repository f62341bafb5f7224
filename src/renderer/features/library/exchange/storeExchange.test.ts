import { takeInExchange } from '@core/exchange/takeInExchange';
import { takeIn } from '@core/import/takeIn';
import { fail } from '@core/model';
import { loadSourceText } from '@renderer/store/sourceTexts';
import { openTestSession } from '@renderer/store/testing/openTestSession';
import { expect, test } from 'vitest';
import { exchangeContext } from './exchangeContext';
import { storeExchange } from './storeExchange';

const bytesOf = (content: unknown) =>
  new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content));

test('what the user writes of a source while annotations are read is lost to their note', async () => {
  const services = await openTestSession();
  const { session, database, host } = services;
  const about = { filePath: null, caseId: session.caseId, at: '2026-05-05T09:12:00.000Z', by: 'Tester' };
  const read = await takeIn({ ...about, bytes: bytesOf('Nine guards were killed.'), fileName: 'story.txt' });
  if (!read.ok) throw new Error(read.error.message);
  const { id } = read.value.source;
  await session.commit('Take in', (edit) => edit.put('sources', id, read.value.source));
  const noteOf = async () => {
    const context = await exchangeContext(database, {
      ...{ caseId: session.caseId, at: about.at, by: 'Tester' },
      askForText: (version) => loadSourceText(database, host, version),
      askForBytes: async () => fail('none', 'No bytes are asked for here.'),
    });
    const note = { type: 'Annotation', target: 'story.txt', body: { type: 'TextualBody', value: 'Seen.' } };
    const taken = await takeInExchange({ bytes: bytesOf(note), fileName: 'notes.jsonld' }, context);
    if (!taken.ok) throw new Error(taken.error.message);
    return taken.value;
  };
  const outcome = await noteOf();
  const own = {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Mine' }] }],
  } as const;
  await session.commit('Write', async (edit) => {
    await edit.update('sources', id, {
      title: 'Renamed',
      note: { ...own, content: [...own.content] } as never,
    });
  });
  await storeExchange(services, outcome);
  const row = await database.sources.get(id);
  expect(row?.title).toBe('Renamed');
  expect(JSON.stringify(row?.note)).toContain('Mine');
  // Taken in once more, it is added to what stands there.
  await storeExchange(services, await noteOf());
  const again = JSON.stringify((await database.sources.get(id))?.note);
  expect(again).toContain('Mine');
  expect(again).toContain('Seen.');
});
