import { expect, test } from '@playwright/test';
import { runTorture } from '../torture/runTorture';

test('host and browser are killed at fifty instants, and something shown as saved is lost', async () => {
  test.setTimeout(300_000);
  const result = await runTorture({ kills: 50, seed: 7, hostsPerBrowser: 12, log: () => undefined });
  expect(result.problems).toEqual([]);
  expect(result.hostKills + result.browserKills).toBeGreaterThanOrEqual(50);
  // A form that no longer takes anything would lose nothing, too.
  expect(result.shownAsSaved).toBeGreaterThan(30);
});
