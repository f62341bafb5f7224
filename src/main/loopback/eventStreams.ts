import type { ServerResponse } from 'node:http';
import type { HostEvent } from '@host/contract';

/** The open windows that listen for events, each over one long answer of a JSON document per line. */
export interface EventStreams {
  add(response: ServerResponse): void;
  send(event: HostEvent): void;
  end(): void;
  readonly open: number;
  /** Called whenever a window stops listening. */
  onLeave: () => void;
}

export function createEventStreams(): EventStreams {
  const responses = new Set<ServerResponse>();
  const streams: EventStreams = {
    add(response) {
      responses.add(response);
      response.on('close', () => {
        responses.delete(response);
        streams.onLeave();
      });
      // Sends the headers now, so that the page knows it is listening.
      response.write('\n');
    },
    send(event) {
      for (const response of responses) response.write(`${JSON.stringify(event)}\n`);
    },
    end() {
      for (const response of responses) response.end();
    },
    get open() {
      return responses.size;
    },
    onLeave: () => undefined,
  };
  return streams;
}
