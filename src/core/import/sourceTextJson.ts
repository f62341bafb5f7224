import { fail, ok, type Result } from '../model/result';
import { type SourceText, sourceTextSchema } from '../model/sourceText';

/**
 * A source text as it is stored: JSON in UTF-8 with the keys of every object in alphabetical order,
 * so that the same text and blocks are the same bytes wherever they were made.
 */
export function encodeSourceText(sourceText: SourceText): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(sourceText, sortedKeys));
}

/** Reads a stored source text. Fails with `text-damaged` when it is not one. */
export function decodeSourceText(document: Uint8Array): Result<SourceText> {
  try {
    const parsed = sourceTextSchema.safeParse(JSON.parse(new TextDecoder('utf-8').decode(document)));
    if (parsed.success) return ok(parsed.data);
  } catch {
    // Told below: what is not JSON is as damaged as what has other fields.
  }
  return fail('text-damaged', 'The stored text of this source is damaged; check the case with “verify”.');
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
