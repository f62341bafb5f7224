import { execFile } from 'node:child_process';
import { resolve } from 'node:path';

export interface CommandOutcome {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** Runs the built command line. */
export function runAssay(...args: readonly string[]): Promise<CommandOutcome> {
  return new Promise((done) => {
    execFile(process.execPath, [resolve('out/main/assay.js'), ...args], (error, output, errors) =>
      done({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, output, errors }),
    );
  });
}

/** What a command says with `--json`. */
export async function askAssay<Answer>(...args: readonly string[]): Promise<Answer> {
  const { code, output, errors } = await runAssay(...args, '--json');
  if (code !== 0) throw new Error(`assay ${args.join(' ')} ended with ${code}: ${errors}`);
  return JSON.parse(output) as Answer;
}
