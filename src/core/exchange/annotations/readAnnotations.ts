import { fail, ok, type Result } from '../../model/result';
import { isObject, type JsonObject, listOf, typesOf } from './json';

/** The annotations of a file, and what it says of the sources they point into. */
export interface AnnotationFile {
  readonly annotations: readonly JsonObject[];
  /** The `assay:sources` of a collection Assay wrote. */
  readonly sources: readonly JsonObject[];
}

/** Deeper nesting of pages in collections is no annotation file. */
const deepest = 5;

/** The annotations of a JSON-LD file: one, a list, an `AnnotationPage`, an `AnnotationCollection` or an `@graph`. */
export function readAnnotations(bytes: Uint8Array, fileName: string): Result<AnnotationFile> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return fail('annotations-unreadable', `“${fileName}” is not JSON in UTF-8; W3C annotations are.`);
  }
  const annotations = collect(value, 0);
  if (annotations.length === 0)
    return fail('annotations-none', `${fileName} holds no W3C annotation (an object of type “Annotation”).`);
  const sources = isObject(value) ? listOf(value['assay:sources']).filter(isObject) : [];
  return ok({ annotations, sources });
}

function collect(value: unknown, depth: number): JsonObject[] {
  if (depth > deepest) return [];
  if (Array.isArray(value)) return value.flatMap((each) => collect(each, depth + 1));
  if (!isObject(value)) return [];
  if (typesOf(value).includes('Annotation')) return [value];
  return ['items', 'first', '@graph'].flatMap((key) => collect(value[key], depth + 1));
}
