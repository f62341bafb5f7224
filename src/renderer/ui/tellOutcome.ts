import type { Result } from '@core/model';
import { notify } from './notify';

/** Shows why something could not be done, or that it was done. Answers whether it was. */
export function tellOutcome(result: Result<unknown>, success?: string): boolean {
  if (!result.ok) notify.problem(result.error.message);
  else if (success !== undefined) notify.done(success);
  return result.ok;
}
