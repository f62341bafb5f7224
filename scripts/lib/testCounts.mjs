import { existsSync, readFileSync } from 'node:fs';

/** Passed, failed and skipped tests; `add` sums two. */
export function noTests() {
  return { passed: 0, failed: 0, skipped: 0 };
}

export function add(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** A step that is one thing: right or wrong. */
export function oneTest(ok) {
  return { ...noTests(), [ok ? 'passed' : 'failed']: 1 };
}

/** Counts of vitest's JSON report. A file that could not even be loaded counts as one failure. */
export function countVitest(path, ok) {
  const report = read(path);
  if (!report) return oneTest(false);
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return honest(ok, {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  });
}

/** Counts of Playwright's JSON report. A test that passed only on a second try counts as failed. */
export function countPlaywright(path, ok) {
  const report = read(path);
  if (!report) return oneTest(false);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return honest(ok, { passed: expected, failed: unexpected + flaky, skipped });
}

/** The one line everything ends with. */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** A runner that ended badly though no test failed (an error outside the tests) has one failure. */
function honest(ok, counts) {
  return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

function read(path) {
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
