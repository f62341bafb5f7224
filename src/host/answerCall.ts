import { fail, type Result } from '@core/model/result';
import { type CheckedParameters, checkAnswer, checkParameters } from './checkCall';
import type { CallName, CallResult } from './contract';

/** One function per call of the contract. It gets checked parameters and answers a value or a failure. */
export type Handlers = {
  readonly [Name in CallName]: (parameters: CheckedParameters<Name>) => Promise<Result<CallResult<Name>>>;
};

/**
 * Answers one call from outside: both the call and its answer are checked against the contract, and
 * a handler that throws becomes the failure `internal`. `report` hears of such faults of ours.
 */
export async function answerCall(
  handlers: Handlers,
  name: unknown,
  parameters: unknown,
  report: (line: string) => void,
): Promise<Result<unknown>> {
  const checked = checkParameters(name as CallName, parameters);
  if (!checked.ok) return checked;
  const handler = handlers[name as CallName] as (parameters: unknown) => Promise<Result<unknown>>;
  try {
    const answer = checkAnswer(name as CallName, await handler(checked.value));
    if (!answer.ok && answer.error.code === 'bad-answer') report(answer.error.message);
    return answer;
  } catch (error) {
    report(
      `${name} failed unexpectedly: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
    return fail(
      'internal',
      `Assay made a mistake while answering “${name}”; try again, and report it if it stays.`,
    );
  }
}
