import { parseSync } from 'rolldown/utils';

/**
 * Parses one TypeScript module and visits every node of its tree.
 * @param visit called with each node; parents come before children
 * @returns {string[]} messages of the parser; empty when the module is well formed
 */
export function visitModule(file, text, visit) {
  const { program, errors } = parseSync(file, text, { lang: file.endsWith('.tsx') ? 'tsx' : 'ts' });
  descend(program, visit);
  return errors.map((error) => error.message);
}

/** The line, counted from 1, of an offset. */
export function lineAt(text, offset) {
  return text.slice(0, offset).split('\n').length;
}

function descend(value, visit) {
  if (Array.isArray(value)) {
    for (const item of value) descend(item, visit);
  } else if (value && typeof value === 'object') {
    if (typeof value.type === 'string') visit(value);
    for (const key in value) descend(value[key], visit);
  }
}
