import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contractSuite } from '@host/testing/contractSuite';
import { openTestLoopback } from './testing/openTestLoopback';

contractSuite('loopback', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'assay-loopback-'));
  const opened = await openTestLoopback(folder);
  return { ...opened, close: () => opened.close().then(() => rm(folder, { recursive: true, force: true })) };
});
