import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './lib/paths.mjs';
import { makeSbom } from './lib/sbom.mjs';
import { knownInstallScripts, lockedPackages, supplyProblems } from './lib/supplyChain.mjs';

const packages = lockedPackages();

test('a package comes from elsewhere, unchecked, under an unknown licence, or runs something when installed', () => {
  expect(packages.length).toBeGreaterThan(300);
  expect(supplyProblems(packages)).toEqual([]);
});

test('an install script is explained that is no longer there', () => {
  const running = packages.filter(({ runs }) => runs).map(({ name }) => name);
  expect(running.toSorted()).toEqual(Object.keys(knownInstallScripts).toSorted());
});

test('install scripts are run', () => {
  expect(readFileSync(join(root, '.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/m);
});

test('a version is a range, so that two installs may differ', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const versions = Object.entries({ ...dependencies, ...devDependencies } as Record<string, string>);
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
});

test.each([
  ['resolved', 'https://packages.example.org/left-pad.tgz', /an address of its own/],
  ['integrity', undefined, /SHA-512/],
  ['integrity', 'sha1-AAAA', /SHA-512/],
  ['licence', 'GPL-3.0-only', /licence/],
  ['licence', 'MIT AND SSPL-1.0', /licence/],
  ['licence', '', /licence/],
  ['runs', true, /script that runs/],
])('a wrong %s is let through: %s', (field, value, said) => {
  const [good] = packages.filter(({ licence }) => licence === 'MIT');
  const problems = supplyProblems([{ ...good, [field]: value }]);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(said);
  expect(problems[0]).not.toContain('packages.example.org');
});

test('the list of parts is not CycloneDX, or lacks a package', () => {
  const { text, problem } = makeSbom();
  expect(problem).toBeUndefined();
  const list = JSON.parse(text);
  expect(list).toMatchObject({ bomFormat: 'CycloneDX', metadata: { component: { type: 'application' } } });
  const listed = new Set(list.components.map(({ purl }: { purl: string }) => purl));
  const missing = packages.filter(
    ({ name, version }) => !listed.has(`pkg:npm/${name.replace('@', '%40')}@${version}`),
  );
  // Of packages made for other systems npm lists those it would install here.
  expect(
    missing
      .filter(({ name }) => !/-(?:linux|darwin|win32|android|freebsd|openharmony)|wasi|wasm/.test(name))
      .map(({ name }) => name),
  ).toEqual([]);
  for (const { hashes, licenses, purl } of list.components) {
    expect(hashes?.[0]?.alg, purl).toBe('SHA-512');
    expect(licenses?.length, purl).toBeGreaterThan(0);
  }
}, 60_000);
