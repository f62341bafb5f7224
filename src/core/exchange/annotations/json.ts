/** A JSON object of which nothing is known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A JSON-LD value that may be one or a list, as a list. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** A text that is not empty, else null. */
export function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** The type names of a JSON-LD object, without the prefix older writers give the W3C's own. */
export function typesOf(value: unknown): readonly string[] {
  if (!isObject(value)) return [];
  return [...listOf(value.type), ...listOf(value['@type'])]
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^oa:|^http:\/\/www\.w3\.org\/ns\/oa#/, ''));
}

/** What a JSON-LD object is called by: its `id`. */
export function idOf(value: JsonObject): string | null {
  return textOf(value.id) ?? textOf(value['@id']);
}
