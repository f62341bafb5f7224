import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { resolve } from 'node:path';

export interface RunningHost {
  /** With the token. */
  readonly address: string;
  readonly port: number;
  /** Ends it as a user would (SIGTERM), or as a crash does (SIGKILL), and waits until it is gone. */
  stop(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

/** Starts the built loopback host on a data folder of the test's own. */
export async function startLoopback(
  dataFolder: string,
  files: readonly string[] = [],
  port?: number,
): Promise<RunningHost> {
  const chosen = port ?? (await freePort());
  const child = spawn(
    process.execPath,
    [resolve('out/main/loopback.js'), '--no-open', '--port', String(chosen), '--data', dataFolder, ...files],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      // Tests run as the administrator in containers, where a browser that prints has no sandbox.
      env: { ...process.env, ASSAY_PRINT_WITHOUT_SANDBOX: '1' },
    },
  );
  const gone = new Promise((done) => child.once('exit', done));
  return {
    address: await firstAddress(child),
    port: chosen,
    stop: async (signal = 'SIGTERM') => {
      child.kill(signal);
      await gone;
    },
  };
}

function firstAddress(child: ChildProcess): Promise<string> {
  return new Promise((done, refuse) => {
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /Assay is at (\S+)/.exec(said)?.[1];
      if (address) done(address);
    });
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.once('exit', (code) => refuse(new Error(`The host ended with ${code}: ${said}`)));
  });
}

function freePort(): Promise<number> {
  return new Promise((done, refuse) => {
    const server = createServer();
    server.once('error', refuse);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? done(address.port) : refuse(new Error('no port')),
      );
    });
  });
}
