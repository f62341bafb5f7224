import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/** A window that closes this fast with an error never opened. */
const stillbornWithin = 5000;

/**
 * Runs Electron until its window closes.
 * @returns {Promise<{code: number, stillborn: boolean}>} stillborn: it ended at once with an error
 */
export function startElectron(executable, args) {
  const started = Date.now();
  const env = { ...process.env };
  // Inherited from an editor's terminal, this would turn Electron into plain Node.
  delete env.ELECTRON_RUN_AS_NODE;
  return new Promise((resolve) => {
    const child = spawn(executable, [root, ...args], { stdio: 'inherit', env });
    let asked = false;
    const forward = (signal) => {
      asked = true;
      child.kill(signal);
    };
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, forward);
    const finish = (code) => {
      for (const signal of signals) process.off(signal, forward);
      resolve({ code, stillborn: code !== 0 && !asked && Date.now() - started < stillbornWithin });
    };
    child.on('error', () => finish(127));
    child.on('close', (code) => finish(asked ? 0 : (code ?? 1)));
  });
}
