import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { resultsFolder, root } from './paths.mjs';

/**
 * The tests the reports in `folder` say failed, one line each with its file. Printed last of all: of a long log people
 * are often shown its end only.
 */
export function failedTests(folder = resultsFolder) {
  const unit = read(join(folder, 'unit.json'));
  const specs = read(join(folder, 'e2e.json'));
  const fuzz = read(join(folder, 'fuzz.json'));
  return [
    ...(unit?.testResults ?? []).flatMap(ofVitest),
    ...(specs?.suites ?? []).flatMap(ofPlaywright),
    ...(fuzz ?? []).flatMap(({ faults }) => faults.map((fault) => `fuzz: ${fault.split('\n')[0]}`)),
  ];
}

function ofVitest({ name, status, assertionResults }) {
  const failed = assertionResults.filter((test) => test.status === 'failed');
  const file = relative(root, name);
  if (failed.length > 0) return failed.map(({ fullName }) => `${file}: ${fullName}`);
  return status === 'failed' ? [`${file}: could not be loaded`] : [];
}

function ofPlaywright({ file, specs = [], suites = [] }) {
  const failed = specs.filter(({ ok }) => !ok).map(({ title }) => `e2e/${file}: ${title}`);
  return [...failed, ...suites.flatMap(ofPlaywright)];
}

function read(path) {
  try {
    return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
  } catch {
    return undefined;
  }
}
