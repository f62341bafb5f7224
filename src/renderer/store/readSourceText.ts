import { type SourceText, sourceTextSchema } from '@core/model';

/** A stored source text, or null when it is not one. */
export function readSourceText(bytes: Uint8Array): SourceText | null {
  try {
    const parsed = sourceTextSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
