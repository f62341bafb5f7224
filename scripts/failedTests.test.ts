import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { failedTests } from './lib/failedTests.mjs';
import { root } from './lib/paths.mjs';

const folder = mkdtempSync(join(tmpdir(), 'assay-failed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, status: string, tests: [string, string][]) => ({
  ...{ name: join(root, name), status },
  assertionResults: tests.map(([fullName, state]) => ({ fullName, status: state })),
});

it('names what failed in any report, and is silent where there is none', () => {
  expect(failedTests(join(folder, 'none'))).toEqual([]);
  const unit = {
    testResults: [
      file('src/a.test.ts', 'failed', [
        ['a holds', 'passed'],
        ['b breaks', 'failed'],
      ]),
      file('src/b.test.ts', 'failed', []),
      file('src/c.test.ts', 'passed', [['c holds', 'passed']]),
    ],
  };
  const inner = { file: 'x.spec.ts', specs: [{ title: 'inside', ok: false }] };
  const specs = [
    { title: 'works', ok: true },
    { title: 'breaks', ok: false },
  ];
  writeFileSync(join(folder, 'unit.json'), JSON.stringify(unit));
  writeFileSync(
    join(folder, 'e2e.json'),
    JSON.stringify({ suites: [{ file: 'x.spec.ts', specs, suites: [inner] }] }),
  );
  const readers = [
    { name: 'csv', faults: [] },
    { name: 'docx', faults: ['docx 7: The process died.\n  where it is kept'] },
  ];
  writeFileSync(join(folder, 'fuzz.json'), JSON.stringify(readers));
  expect(failedTests(folder)).toEqual([
    'src/a.test.ts: b breaks',
    'src/b.test.ts: could not be loaded',
    'e2e/x.spec.ts: breaks',
    'e2e/x.spec.ts: inside',
    'fuzz: docx 7: The process died.',
  ]);
});
