import { spawnSync } from 'node:child_process';
import { root } from './paths.mjs';

/**
 * The packages of the lock file as CycloneDX, by npm itself, without a network.
 * @returns {{ text: string, problem?: string }}
 */
export function makeSbom() {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only'];
  const windows = process.platform === 'win32';
  const made = spawnSync(windows ? 'npm.cmd' : 'npm', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: windows,
  });
  if (made.status === 0) return { text: made.stdout };
  return {
    text: '',
    problem: `npm could not list the packages: ${made.error?.message ?? made.stderr.trim()}`,
  };
}
