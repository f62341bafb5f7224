import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './lib/paths.mjs';

const tests = ['src', 'e2e', 'scripts'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:test|spec)\.tsx?$|contractSuite\.ts$/.test(path))
    .map((path) => join(root, folder, path)),
);
const texts = tests.map((path) => readFileSync(path, 'utf8').replace(/\\'/g, "'"));
const page = readFileSync(join(root, 'SECURITY.md'), 'utf8');
/** The last column of every row: where the tests are named. */
const named = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && line.endsWith(' |'))
  .map((line) => line.slice(0, -2).split(' | ').at(-1) ?? '');

/** Whether some line of a test has these words; what `…` leaves out may be anything. */
function isTest(quoted: string): boolean {
  const parts = quoted.split('…').map((part) => part.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(parts.join('.*'));
  return texts.some((text) => pattern.test(text));
}

test('the page names a test nobody has written', () => {
  const quotations = named.flatMap((cell) => [...cell.matchAll(/“([^”]+)”/g)].map(([, words = '']) => words));
  expect(quotations.length).toBeGreaterThan(60);
  expect(quotations.filter((words) => !isTest(words))).toEqual([]);
});

test('the page names a file of tests that is not there', () => {
  const files = new Set(tests.map((path) => basename(path)));
  const mentioned = [...page.matchAll(/`(?:[\w/-]+\/)?([\w.-]+\.(?:test|spec)\.ts)`/g)].map(
    ([, name = '']) => name,
  );
  expect(mentioned.length).toBeGreaterThan(20);
  expect(mentioned.filter((name) => !files.has(name))).toEqual([]);
});
