import { builtinModules } from 'node:module';
import { posix } from 'node:path';

const aliases = { '@core': 'src/core', '@host': 'src/host', '@renderer': 'src/renderer' };
const builtins = new Set(builtinModules);

/**
 * What an import written in `file` points at: one of ours (its path in the project), a package, a Node module,
 * or Electron.
 * @returns {{kind: 'ours', path: string} | {kind: 'package' | 'node' | 'electron', name: string}}
 */
export function resolveImport(file, written) {
  const name = written.replace(/\?.*$/, '');
  if (name.startsWith('.')) return { kind: 'ours', path: posix.join(posix.dirname(file), name) };
  const [first, second] = name.split('/');
  if (aliases[first]) return { kind: 'ours', path: aliases[first] + name.slice(first.length) };
  if (first === 'electron') return { kind: 'electron', name };
  if (name.startsWith('node:') || builtins.has(name)) return { kind: 'node', name };
  return { kind: 'package', name: first.startsWith('@') ? `${first}/${second}` : first };
}
