import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { closingLine, countPlaywright, countVitest } from './lib/testCounts.mjs';

const folder = mkdtempSync(join(tmpdir(), 'assay-counts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let made = 0;
function report(content: object): string {
  made += 1;
  const path = join(folder, `${made}.json`);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

function vitest(passed: number, failed: number, files: object[] = []): string {
  return report({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: 1,
    numTodoTests: 1,
    testResults: files,
  });
}

describe('counting tests', () => {
  it('takes the numbers of vitest', () => {
    expect(countVitest(vitest(3, 0), true)).toEqual({ passed: 3, failed: 0, skipped: 2 });
  });

  it('does not call a file green that could not be loaded', () => {
    const unloaded = { status: 'failed', assertionResults: [] };
    const failed = { status: 'failed', assertionResults: [{ status: 'failed' }] };
    expect(countVitest(vitest(3, 1, [unloaded, failed]), false).failed).toBe(2);
  });

  it('does not call a runner green that ended badly, or left no report', () => {
    expect(countVitest(vitest(3, 0), false).failed).toBe(1);
    expect(countVitest(join(folder, 'none.json'), true).failed).toBe(1);
    expect(countPlaywright(join(folder, 'none.json'), true).failed).toBe(1);
  });

  it('calls a test that passed only on a second try failed', () => {
    const path = report({ stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 } });
    expect(countPlaywright(path, false)).toEqual({ passed: 4, failed: 2, skipped: 2 });
  });

  it.each([
    [{ passed: 3, failed: 0, skipped: 0 }, '3 passed, 0 failed'],
    [{ passed: 0, failed: 2, skipped: 1 }, '0 passed, 2 failed, 1 skipped'],
  ])('ends %j plainly', (counts, line) => {
    expect(closingLine(counts)).toBe(line);
  });
});
