import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTypeScript } from '../runTypeScript.mjs';

/**
 * Has Assay read documents, each given by its `path`. Answers in the same order.
 * @returns {Promise<({text: string} | {message: string})[]>}
 */
export async function readDocuments(cases) {
  if (cases.length === 0) return [];
  const folder = mkdtempSync(join(tmpdir(), 'assay-read-'));
  const [jobs, outcome] = ['jobs.json', 'outcome.json'].map((name) => join(folder, name));
  writeFileSync(jobs, JSON.stringify(cases.map(({ path, withNumbers = false }) => ({ path, withNumbers }))));
  try {
    const { code } = await runTypeScript('formats/support/readDocuments.ts', [jobs, outcome]);
    if (code !== 0) return cases.map(() => ({ message: 'reading broke off' }));
    return JSON.parse(readFileSync(outcome, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
