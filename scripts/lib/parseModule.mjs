import { parseSync } from 'rolldown/utils';

/**
 * Parses one TypeScript module.
 * @returns {{program: object, errors: string[]}} no errors when the module is well formed
 */
export function parseModule(file, text) {
  const { program, errors } = parseSync(file, text, { lang: file.endsWith('.tsx') ? 'tsx' : 'ts' });
  return { program, errors: errors.map((error) => error.message) };
}

/** Calls `visit(node, parent, key)` for a node and everything below it; parents come before children. */
export function walk(node, visit, parent = undefined, key = '') {
  visit(node, parent, key);
  for (const name in node) {
    const value = node[name];
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child && typeof child.type === 'string') walk(child, visit, node, name);
    }
  }
}

/** The line, counted from 1, of an offset. */
export function lineAt(text, offset) {
  return text.slice(0, offset).split('\n').length;
}
