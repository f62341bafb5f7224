import { createServer, type Server } from 'node:http';
import { fail, ok, type Result } from '@core/model/result';
import { systemErrorCode } from '../services/diskFailure';

/** Only this computer can connect. */
export const loopbackHost = '127.0.0.1';

/** Milliseconds after which whoever sends slowly or not at all is cut off, and how often that is looked after. */
export const slowest = { headers: 10_000, request: 120_000, checkedEvery: 2_000 };

/**
 * Binds exactly this port, never another: it is part of the origin under which the browser keeps
 * Assay's data. 0 binds any free one, for tests. Nothing answers until a listener is put on it.
 */
export async function bindPort(
  port: number,
  times = slowest,
): Promise<Result<{ server: Server; port: number }>> {
  const server = createServer({
    maxHeaderSize: 16 * 1024,
    headersTimeout: times.headers,
    requestTimeout: times.request,
    connectionsCheckingInterval: times.checkedEvery,
  });
  server.maxConnections = 200;
  try {
    await new Promise<void>((done, failed) => {
      server.once('error', failed);
      server.listen({ port, host: loopbackHost, exclusive: true }, done);
    });
  } catch (error) {
    return portFailure(port, error);
  }
  const address = server.address();
  return ok({ server, port: typeof address === 'object' && address ? address.port : port });
}

function portFailure(port: number, error: unknown): Result<never> {
  const code = systemErrorCode(error);
  if (code === 'EADDRINUSE')
    return fail(
      'port-taken',
      `Port ${port} is taken, perhaps by an Assay that is already running; close that program, or choose another port with --port.`,
    );
  if (code === 'EACCES')
    return fail(
      'port-refused',
      `This computer does not let you use port ${port}; give one above 1023 with --port.`,
    );
  return fail(
    'port-refused',
    `Port ${port} cannot be used (${code || String(error)}); give another with --port.`,
  );
}
