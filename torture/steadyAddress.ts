import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';

/** One address for hosts that come and go, so that a page outlives the host that is killed under it. */
export interface SteadyAddress {
  readonly address: string;
  /** From now on calls go to this host; its address as it was printed, with the token of this start. */
  leadTo(address: string): void;
  close(): Promise<void>;
}

/** Passes requests on to the host there is at present. Where none is, the connection breaks, as it does without this. */
export async function openSteadyAddress(): Promise<SteadyAddress> {
  let target: URL | null = null;
  const server = createServer((incoming, outgoing) => pass(incoming, outgoing, target));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/?token=steady`,
    leadTo: (address) => {
      target = new URL(address);
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function pass(incoming: IncomingMessage, outgoing: ServerResponse, target: URL | null): void {
  if (!target) return void outgoing.destroy();
  const headers: IncomingHttpHeaders = { ...incoming.headers, host: target.host };
  delete headers.referer;
  if (headers.origin) headers.origin = target.origin;
  if (headers['x-assay-token']) headers['x-assay-token'] = target.searchParams.get('token') ?? '';
  const onward = request(
    { host: target.hostname, port: target.port, method: incoming.method, path: incoming.url, headers },
    (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.on('error', () => outgoing.destroy());
      answer.on('aborted', () => outgoing.destroy());
      answer.pipe(outgoing);
    },
  );
  onward.on('error', () => outgoing.destroy());
  outgoing.on('close', () => onward.destroy());
  incoming.pipe(onward);
}
