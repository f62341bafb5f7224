import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { root } from './paths.mjs';

/**
 * Runs a program to its end. Never rejects: a program that cannot be started has code 127.
 *
 * `output`: 'inherit' shows it, 'both' shows it and returns it as `text`, 'stderr' shows all of it on standard error, 'capture' returns it as `text`.
 * `timeout` in milliseconds; a program that overstays is ended and `timedOut` is true.
 * @returns {Promise<{code: number, text: string, timedOut: boolean, seconds: number}>}
 */
export function run(command, args, options = {}) {
  const { output = 'inherit', timeout, env, shell = false, cwd = root } = options;
  const started = performance.now();
  const streams = { inherit: 'inherit', both: 'pipe', stderr: 2, capture: 'pipe' }[output];
  return new Promise((resolve) => {
    let text = '';
    let timedOut = false;
    let timer;
    const finish = (code) => {
      clearTimeout(timer);
      resolve({ code, text, timedOut, seconds: (performance.now() - started) / 1000 });
    };
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      shell,
      stdio: ['ignore', streams, output === 'inherit' ? 'inherit' : streams],
      windowsHide: true,
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
        if (output === 'both') process.stdout.write(chunk);
      });
    }
    if (timeout) {
      timer = setTimeout(() => {
        timedOut = true;
        child.kill('SIGKILL');
      }, timeout);
    }
    child.on('error', (error) => {
      text += error.message;
      finish(127);
    });
    child.on('close', (code) => finish(code ?? 1));
  });
}

/** Runs a script with the Node that runs us. */
export function runNode(args, options) {
  return run(process.execPath, args, options);
}

/** Runs npm: the very one that started us when there is one, else the one on the PATH. */
export function runNpm(args, options = {}) {
  const cli = process.env.npm_execpath;
  if (cli && /^npm-cli\.c?js$/.test(basename(cli)) && existsSync(cli))
    return runNode([cli, ...args], options);
  // Windows runs npm.cmd only through a shell; every argument passed here is a constant of ours.
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}
