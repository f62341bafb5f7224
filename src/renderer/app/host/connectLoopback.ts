import { fail, ok, type Result } from '@core/model/result';
import { capabilitiesOf } from '@host/capabilities';
import { checkAnswer, checkParameters } from '@host/checkCall';
import type { CallName, CallParameters, CallResult, HostApi } from '@host/contract';
import { callPath, sessionPath, tokenHeader } from '@host/loopbackAddress';
import { decodeMessage, encodeMessage, wireMediaType } from '@host/wire';
import type { LoopbackConnection } from './loopbackConnection';
import { readEvents } from './readEvents';

/** The host contract over HTTP. Whatever goes wrong on the way is `host-gone`. */
export function connectLoopback(connection: LoopbackConnection): HostApi {
  return {
    capabilities: capabilitiesOf.loopback,

    async call<Name extends CallName>(
      name: Name,
      parameters: CallParameters<Name>,
    ): Promise<Result<CallResult<Name>>> {
      const checked = checkParameters(name, parameters);
      if (!checked.ok) return checked;
      if (name === 'files.save') {
        const place = connection.save(checked.value as CallParameters<'files.save'>);
        return ok({ place } as CallResult<Name>);
      }
      const answer = await send(connection, callPath + name, checked.value);
      return answer.ok ? checkAnswer(name, answer.value) : answer;
    },

    subscribe(listener) {
      const stop = new AbortController();
      void readEvents(connection, stop.signal, listener);
      return () => stop.abort();
    },
  };
}

/** Exchanges a one-time token for the token of this start. */
export async function exchangeToken(connection: Omit<LoopbackConnection, 'save'>): Promise<Result<string>> {
  const answer = await send(connection, sessionPath, {});
  if (!answer.ok) return answer;
  const session = answer.value as Partial<{ ok: true; value: unknown }> | null;
  return session?.ok && typeof session.value === 'string' ? ok(session.value) : gone('It answered nonsense.');
}

async function send(
  connection: Omit<LoopbackConnection, 'save'>,
  path: string,
  message: unknown,
): Promise<Result<unknown>> {
  let response: Response;
  let bytes: Uint8Array;
  try {
    response = await connection.fetch(connection.origin + path, {
      method: 'POST',
      headers: { 'content-type': wireMediaType, [tokenHeader]: connection.token },
      body: new Blob(encodeMessage(message), { type: wireMediaType }),
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
    });
    bytes = new Uint8Array(await response.arrayBuffer());
  } catch {
    return gone('Its program was closed or has crashed.');
  }
  if (response.ok) return decodeMessage(bytes);
  const sentence = new TextDecoder().decode(bytes.subarray(0, 500));
  return response.status === 413 ? fail('message-too-large', sentence) : gone(sentence);
}

function gone(why: string): Result<never> {
  return fail(
    'host-gone',
    `This window has lost Assay, and nothing can be saved until you start it again and open its new address. ${why}`,
  );
}
