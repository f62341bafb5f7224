import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { provideTextRecogniser } from './ocr/recogniseText';
import { recogniseWithTesseract } from './ocr/recogniseWithTesseract';
import { takeInAll } from './takeInAll';
import { provideAssets } from './testing/provideAssets';
import type { ImportInput } from './types';

/** Every document of every `fixtures` folder below this one. */
const documents: readonly (readonly [string, ImportInput])[] = readdirSync(import.meta.dirname, {
  recursive: true,
  withFileTypes: true,
})
  .filter((entry) => entry.isFile() && `${entry.parentPath}/`.replaceAll('\\', '/').includes('/fixtures/'))
  .map((entry) => {
    const path = join(entry.parentPath, entry.name);
    const bytes = new Uint8Array(readFileSync(path));
    return [path.slice(import.meta.dirname.length + 1), { bytes, fileName: entry.name }] as const;
  });

const about = { filePath: null, caseId: '3f1f7a54-3c7e-4d5e-9a51-0a2f7f6e0c11', by: 'A' };

/** What comes out of a file, all of it, but for the ids that are made anew. */
async function outcome({ bytes, fileName }: ImportInput): Promise<string> {
  const taken: unknown[] = [];
  const at = '2031-04-02T08:00:00.000Z';
  for await (const { name, result } of takeInAll({ ...about, at, bytes: bytes.slice(), fileName })) {
    if (!result.ok) {
      // What an archive leaves out is named by its own name.
      const inner = name.split(' › ').at(-1)?.split('/').at(-1) ?? '';
      if (result.error.code !== 'left-out') expect(result.error.message, name).toContain(inner);
      taken.push([name, result.error]);
      continue;
    }
    const { source, sourceText } = result.value;
    const { id: _, partOf, ...row } = source;
    taken.push([name, { ...row, partOf: partOf?.path }, sourceText, result.value.highlights.length]);
  }
  expect(taken.length, fileName).toBeGreaterThan(0);
  return JSON.stringify(taken);
}

const fetching = vi.spyOn(globalThis, 'fetch');
beforeAll(() => {
  provideAssets();
  fetching.mockRejectedValue(new Error('Nothing is ever requested.'));
});
afterAll(() => {
  expect(fetching).not.toHaveBeenCalled();
  expect(Object.keys(Object.prototype)).toEqual([]);
});

/** One picture tells whether the engine reads the same twice; to read all of them twice takes most of a minute. */
function recogniseOnly(path: string): void {
  provideTextRecogniser(path.endsWith('scan.png') ? recogniseWithTesseract : async () => null);
}

test('the same bytes give another text when they are read again, or after other files', async () => {
  expect(documents.length).toBeGreaterThan(30);
  const first = new Map<string, string>();
  for (const [path, document] of documents) {
    recogniseOnly(path);
    first.set(path, await outcome(document));
  }
  expect(first.get(documents.find(([path]) => path.endsWith('scan.png'))?.[0] ?? '')).toContain('harbour');
  for (const [path, document] of documents.toReversed()) {
    recogniseOnly(path);
    expect(await outcome(document), path).toBe(first.get(path));
  }
}, 240_000);

test('a document that was cut off at any tenth breaks the import, or goes unnamed', async () => {
  provideTextRecogniser(async () => null);
  for (const [, { bytes, fileName }] of documents)
    for (let tenth = 1; tenth < 10; tenth++) {
      const cut = bytes.subarray(0, Math.floor((bytes.length * tenth) / 10));
      await outcome({ bytes: cut, fileName });
    }
}, 240_000);

test('a document that is two things at once, or has bytes changed, breaks the import', async () => {
  provideTextRecogniser(async () => null);
  const archive = zipSync({
    'evil.txt': strToU8('words'),
    __proto__: strToU8('x'),
    '../up.txt': strToU8('y'),
  });
  const markup = strToU8('<script>alert(1)</script><img src=x onerror=alert(1)>');
  for (const [, { bytes, fileName }] of documents) {
    await outcome({ bytes: Uint8Array.from([...bytes, ...archive]), fileName });
    await outcome({ bytes: Uint8Array.from([...markup, ...bytes]), fileName });
    const damaged = bytes.slice();
    for (let at = 40; at < damaged.length; at += 97) damaged[at] = (damaged[at] ?? 0) ^ 0x55;
    await outcome({ bytes: damaged, fileName });
  }
}, 240_000);

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '__proto__.constructor.html'])(
  'a file named %s pollutes what every object has',
  async (fileName) => {
    await outcome({ bytes: strToU8('The weir was opened at six.'), fileName });
    await outcome({ bytes: strToU8(`a,${fileName}\n1,2\n3,4\n`), fileName: `${fileName}.csv` });
    await outcome({
      bytes: strToU8(`<!doctype html><meta name="${fileName}" content="x"><p ${fileName}="y">z`),
      fileName,
    });
    expect(({} as Record<string, unknown>).content).toBeUndefined();
  },
);
