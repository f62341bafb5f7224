import { checkEvent } from '@host/checkCall';
import type { HostEvent } from '@host/contract';
import { eventsPath, tokenHeader } from '@host/loopbackAddress';
import { wireMediaType } from '@host/wire';
import type { LoopbackConnection } from './loopbackConnection';

/**
 * Listens to the host until `signal` says stop or the host goes. That it went needs no event of its
 * own: the next call says so.
 */
export async function readEvents(
  connection: LoopbackConnection,
  signal: AbortSignal,
  listener: (event: HostEvent) => void,
): Promise<void> {
  try {
    const response = await connection.fetch(connection.origin + eventsPath, {
      method: 'POST',
      headers: { 'content-type': wireMediaType, [tokenHeader]: connection.token },
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      signal,
    });
    if (!response.ok || !response.body) return;
    const reader = response.body.getReader();
    const decoder = new TextDecoder();
    let rest = '';
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      const lines = (rest + decoder.decode(part.value, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        const event = line ? checkEvent(JSON.parse(line)) : null;
        if (event && !signal.aborted) listener(event);
      }
    }
  } catch {
    // Aborted by `signal`, or the host is gone.
  }
}
