import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

/** Licences whose terms allow what Assay does with a package: hand it on unchanged inside the app. */
const friendly = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'OFL-1.1',
  'Zlib',
]);

/** Packages under a licence that asks for more, by name, and why that is kept to. */
const looked = {
  exifreader: ['MPL-2.0', 'handed on unchanged; its source is public under the same licence'],
  '@axe-core/playwright': ['MPL-2.0', 'checks accessibility in tests, is not handed on'],
  'axe-core': ['MPL-2.0', 'checks accessibility in tests, is not handed on'],
  lightningcss: ['MPL-2.0', 'writes style sheets when building, is not handed on'],
  'caniuse-lite': ['CC-BY-4.0', 'data about browsers, used when building, is not handed on'],
};

/** Packages that have a script npm would run when installing, and why they may be here. No such script is ever run. */
export const knownInstallScripts = {
  exifreader:
    'rebuilds itself smaller where the package that uses it says which parts it wants; Assay does not say so, and takes it as it is',
};

/**
 * Every package of the lock file, by its place below node_modules.
 * @returns {{ name: string, version: string, licence: string, built: boolean, runs: boolean, resolved?: string, integrity?: string }[]}
 */
export function lockedPackages(lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))) {
  return Object.entries(lock.packages)
    .filter(([place]) => place !== '')
    .map(([place, entry]) => ({
      name: place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: entry.version,
      licence: entry.license ?? '',
      /** Only needed to build and test, and not handed on. */
      built: Boolean(entry.dev || entry.devOptional),
      runs: Boolean(entry.hasInstallScript),
      resolved: entry.resolved,
      integrity: entry.integrity,
    }));
}

/** What is wrong with the packages, one sentence each. Says no address: a wrong one may be somebody's own. */
export function supplyProblems(packages) {
  return packages.flatMap((entry) => {
    const problems = [];
    const say = (what) => problems.push(`${entry.name} ${entry.version} ${what}`);
    // No address is written down: whichever registry a package is had from, its bytes have the hash below.
    if (entry.resolved) say('has an address of its own in the lock file');
    if (!/^sha512-[\w+/]{86}==$/.test(entry.integrity ?? '')) say('has no SHA-512 in the lock file');
    if (!isFriendly(entry)) say(`has a licence nobody has looked at: ${entry.licence || 'none'}`);
    if (entry.runs && !(entry.name in knownInstallScripts))
      say('has a script that runs when it is installed');
    return problems;
  });
}

function isFriendly({ name, licence }) {
  const own = Object.entries(looked).find(([known]) => name === known || name.startsWith(`${known}-`));
  if (own?.[1][0] === licence) return true;
  const plain = licence.replace(/^\((.*)\)$/, '$1');
  if (plain.includes(' OR ')) return plain.split(' OR ').some((one) => friendly.has(one));
  return plain.split(' AND ').every((one) => friendly.has(one));
}
