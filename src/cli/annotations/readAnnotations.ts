import { fail, ok, type Result } from '@core/model';

/** A JSON object of which nothing is known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Deeper nesting of pages in collections is no annotation file. */
const deepest = 5;

/** The annotations of a JSON-LD file: one, a list, an `AnnotationPage`, an `AnnotationCollection` or an `@graph`. */
export function readAnnotations(bytes: Uint8Array, fileName: string): Result<JsonObject[]> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return fail('annotations-unreadable', `${fileName} is not JSON in UTF-8; W3C annotations are.`);
  }
  const annotations = collect(value, 0);
  if (annotations.length === 0)
    return fail('annotations-none', `${fileName} holds no W3C annotation (an object of type “Annotation”).`);
  return ok(annotations);
}

function collect(value: unknown, depth: number): JsonObject[] {
  if (depth > deepest) return [];
  if (Array.isArray(value)) return value.flatMap((each) => collect(each, depth + 1));
  if (!isObject(value)) return [];
  if (typesOf(value).some((type) => type === 'Annotation' || type === 'oa:Annotation')) return [value];
  return ['items', 'first', '@graph'].flatMap((key) => collect(value[key], depth + 1));
}

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A JSON-LD value that may be one or a list, as a list. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The type names of a JSON-LD object. */
export function typesOf(value: JsonObject): readonly unknown[] {
  return [...listOf(value.type), ...listOf(value['@type'])];
}
