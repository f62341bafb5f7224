import { fail, ok, type Result } from '@core/model/result';
import { z } from 'zod';
import {
  type CallName,
  type CallResult,
  callNames,
  type HostCalls,
  type HostEvent,
  hostCalls,
} from './contract';

/** Parameters as a handler gets them: checked, with nothing in them that the contract does not name. */
export type CheckedParameters<Name extends CallName> = z.output<HostCalls[Name]['parameters']>;

const answerSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: z.object({ code: z.string(), message: z.string() }) }),
]);

const eventSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('files-waiting') }),
  z.object({ kind: z.literal('closing') }),
]) satisfies z.ZodType<HostEvent>;

export function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && callNames.includes(name as CallName);
}

/** Fails with `bad-request`, which only a fault of ours or a hostile page can cause. */
export function checkParameters<Name extends CallName>(
  name: Name,
  parameters: unknown,
): Result<CheckedParameters<Name>> {
  if (!isCallName(name)) return fail('bad-request', 'Assay’s window asked for something no host knows.');
  const parsed = hostCalls[name].parameters.safeParse(parameters);
  if (parsed.success) return ok(parsed.data as CheckedParameters<Name>);
  return fail(
    'bad-request',
    `Assay refused its own request “${name}”: ${firstIssue(parsed.error)}; please report this.`,
  );
}

/** Checks a whole answer, failures included. Fails with `bad-answer` when it is not what the contract says. */
export function checkAnswer<Name extends CallName>(name: Name, answer: unknown): Result<CallResult<Name>> {
  const parsed = answerSchema.safeParse(answer);
  if (!parsed.success) return badAnswer(name, parsed.error);
  if (!parsed.data.ok) return parsed.data;
  const value = hostCalls[name].result.safeParse(parsed.data.value);
  return value.success ? ok(value.data as CallResult<Name>) : badAnswer(name, value.error);
}

/** Null for anything that is not an event of the contract. */
export function checkEvent(event: unknown): HostEvent | null {
  return eventSchema.safeParse(event).data ?? null;
}

function badAnswer(name: CallName, error: z.ZodError): Result<never> {
  return fail(
    'bad-answer',
    `Assay could not read the answer to “${name}”: ${firstIssue(error)}; please report this.`,
  );
}

function firstIssue(error: z.ZodError): string {
  const issue = error.issues[0];
  return `${issue?.path.map(String).join('.') || 'all of it'} ${issue?.message ?? 'is wrong'}`;
}
