import { createServer, type Server } from 'node:http';
import { fail, ok, type Result } from '@core/model/result';
import { systemErrorCode } from '../services/diskFailure';

/** Only this computer can connect. */
export const loopbackHost = '127.0.0.1';

/**
 * Binds exactly this port, never another: it is part of the origin under which the browser keeps
 * Assay's data. 0 binds any free one, for tests. Nothing answers until a listener is put on it.
 */
export async function bindPort(port: number): Promise<Result<{ server: Server; port: number }>> {
  const server = createServer({ maxHeaderSize: 16 * 1024 });
  // A program that sends slowly or not at all must not hold the server.
  server.headersTimeout = 10_000;
  server.requestTimeout = 120_000;
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
