import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '@core/model/result';
import { defaultDataFolder } from './defaultDataFolder';

export interface StartOptions {
  readonly port: number;
  readonly open: boolean;
  readonly dataFolder: string;
  readonly files: readonly string[];
}

/** Part of the origin under which the browser keeps Assay's data, so it is the same at every start. */
export const defaultPort = 4870;

/**
 * Reads the arguments both hosts take: `[--port N] [--no-open] [--data FOLDER] [FILE...]`. Fails with
 * `usage`. `ignoreUnknown` is for Electron, to whose arguments Chromium adds its own.
 */
export function readStartOptions(
  commandLine: readonly string[],
  { ignoreUnknown = false } = {},
): Result<StartOptions> {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(commandLine, !ignoreUnknown);
  } catch (error) {
    const message = error instanceof Error ? error.message.split('. ')[0]?.split('\n')[0] : String(error);
    return fail('usage', `${message}. Assay takes [--port N] [--no-open] [--data FOLDER] [FILE...].`);
  }
  const { port = String(defaultPort), data, 'no-open': noOpen = false } = parsed.values;
  if (typeof port !== 'string' || !/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    return fail(
      'usage',
      `“${port}” is not a port; --port takes a number from 1 to 65535, or 0 for any free one.`,
    );
  if (data !== undefined && (typeof data !== 'string' || data === ''))
    return fail('usage', '--data needs the path of a folder.');
  return ok({
    port: Number(port),
    open: !noOpen,
    dataFolder: data === undefined ? defaultDataFolder() : resolve(data),
    files: parsed.positionals,
  });
}

function parse(commandLine: readonly string[], strict: boolean) {
  return parseArgs({
    args: [...commandLine],
    allowPositionals: true,
    strict,
    options: {
      port: { type: 'string' },
      'no-open': { type: 'boolean' },
      data: { type: 'string' },
      host: { type: 'string' },
    },
  });
}
