import type { Result } from '@core/model/result';

/** The code of a refusal that has a sentence for the user; throws where it has none. */
export function expectRefusal(result: Extract<Result<unknown>, { ok: false }>, about = ''): string {
  const { code, message } = result.error;
  if (!/^[a-z][a-z0-9-]+$/.test(code))
    throw new Error(`A refusal${about && ` of ${about}`} has the code ${code}.`);
  if (!/^\P{Ll}/u.test(message) || !/[.?!…]$/.test(message.trim()))
    throw new Error(`A refusal is no sentence: ${message.slice(0, 200)}`);
  return code;
}
