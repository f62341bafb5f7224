import { isObject, type JsonObject, listOf, textOf, typesOf } from './json';

/** Deeper refinements of refinements are no selector. */
const deepest = 5;

/**
 * All selectors of a target in one list: alternatives (`Choice`), and refinements of others. Each has its W3C type as
 * `type`, however the file writes it.
 */
export function selectorsOf(target: unknown): JsonObject[] {
  return isObject(target) ? listOf(target.selector).flatMap((selector) => flattened(selector, 0)) : [];
}

function flattened(selector: unknown, depth: number): JsonObject[] {
  if (depth > deepest) return [];
  if (Array.isArray(selector)) return selector.flatMap((each) => flattened(each, depth + 1));
  if (!isObject(selector)) return [];
  const inner = [selector.refinedBy, ...(typesOf(selector).includes('Choice') ? listOf(selector.items) : [])];
  const [type] = typesOf(selector);
  return [
    type === undefined || type === selector.type ? selector : { ...selector, type },
    ...inner.flatMap((each) => listOf(each).flatMap((one) => flattened(one, depth + 1))),
  ];
}

/** What selectors are by their types, for the sentence on why none of them could be read. */
export function selectorNames(selectors: readonly JsonObject[]): string {
  return [...new Set(selectors.map((selector) => textOf(selector.type) ?? 'no type'))].join(', ');
}
