import { earlierFetch, electronRuntime, fetchElectron, hasDisplay } from './electron.mjs';

const wait = 30_000;

/**
 * Decides between Electron and the loopback host.
 * @param wanted 'electron', 'browser' or undefined (Electron where it can be had)
 * @returns {Promise<{executable?: string, reason: string}>} without an executable: the loopback host, and why
 */
export async function chooseHost(wanted, say) {
  if (wanted === 'browser') return { reason: '' };
  if (!hasDisplay()) return { reason: 'there is no display for a window' };
  const obstacle = refusesToRun();
  if (obstacle) return { reason: obstacle };
  const present = electronRuntime();
  if (present) return { executable: present, reason: '' };

  const earlier = earlierFetch();
  if (earlier.state === 'failed' && wanted !== 'electron') {
    return { reason: `its runtime is not here and could not be fetched earlier (${earlier.reason})` };
  }
  const patience = earlier.state === 'slow' && wanted !== 'electron' ? 0 : wait;
  if (patience > 0) say(`Fetching the Electron runtime (once, waiting at most ${wait / 1000} s)`);
  const fetched = await fetchElectron(patience);
  if (fetched.state === 'had') return { executable: electronRuntime(), reason: '' };
  if (fetched.state === 'slow') return { reason: 'its runtime is still being fetched, for the next start' };
  return { reason: `its runtime is not here and cannot be fetched (${fetched.reason})` };
}

function refusesToRun() {
  // Electron's sandbox does not work for root, and Assay never runs without the sandbox.
  if (process.platform === 'linux' && process.getuid?.() === 0) return 'it does not run as root';
  return undefined;
}
