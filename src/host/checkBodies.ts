import { fail, ok, type Result } from '@core/model/result';

/** With the `u` flag a surrogate matches only when it stands alone, which UTF-8 cannot hold. */
const loneSurrogate = /\p{Surrogate}/u;

/**
 * Whether each body can be a journal line byte for byte: one line of text, one JSON object.
 * Fails with `bad-change`; only a fault of ours can cause it.
 */
export function checkBodies(bodies: readonly string[]): Result<null> {
  for (const body of bodies)
    if (/[\r\n]/.test(body) || loneSurrogate.test(body) || !isObject(body))
      return fail(
        'bad-change',
        'Assay made a change that cannot be written to the journal; please report this.',
      );
  return ok(null);
}

function isObject(body: string): boolean {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null && !Array.isArray(value) && body.startsWith('{');
  } catch {
    return false;
  }
}
