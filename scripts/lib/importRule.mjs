import { corePackages, hostPackages, layers, withElectron, withoutNode } from './layerRules.mjs';
import { resolveImport } from './resolveImport.mjs';

const feature = /^src\/renderer\/features\/([^/]+)(?:\/(.*))?$/;

/** The layer a file lies in, or undefined. */
export function layerOf(file) {
  return layers.find(({ folder }) => within(file, folder));
}

/** What is wrong with one import, in a sentence, or undefined. */
export function importProblem(file, written) {
  const layer = layerOf(file);
  if (!layer) return undefined;
  const target = resolveImport(file, written);
  switch (target.kind) {
    case 'node':
      return withoutNode.has(layer.name)
        ? `${layer.name} runs without Node, but imports ${written}`
        : undefined;
    case 'electron':
      return withElectron.has(layer.name) ? undefined : `${layer.name} must not import ${written}`;
    case 'package':
      return packageProblem(layer.name, target.name);
    default:
      return oursProblem(layer, target.path, written) ?? featureProblem(file, target.path, written);
  }
}

function packageProblem(layer, name) {
  const allowed = { core: corePackages, host: hostPackages }[layer];
  if (!allowed || allowed.has(name)) return undefined;
  return `${layer} may not use the package ${name}; the ones it may use are listed in scripts/lib/layerRules.mjs`;
}

function oursProblem(layer, path, written) {
  if (within(path, layer.folder) || layer.ours.some((folder) => within(path, folder))) return undefined;
  // Files outside src (resources, package.json) are data; only core and host must do without.
  if (!within(path, 'src') && !withoutNodeOrPage(layer.name)) return undefined;
  return `${layer.name} must not import ${written} (${path})`;
}

function featureProblem(file, path, written) {
  const [, from] = feature.exec(file) ?? [];
  const [, to, inside] = feature.exec(path) ?? [];
  if (!from || !to || from === to) return undefined;
  if (inside === undefined || /^index(\.tsx?)?$/.test(inside)) return undefined;
  return `the feature ${from} may import the feature ${to} only through its index.ts, not ${written}`;
}

function withoutNodeOrPage(layer) {
  return layer === 'core' || layer === 'host';
}

function within(path, folder) {
  return path === folder || path.startsWith(`${folder}/`);
}
