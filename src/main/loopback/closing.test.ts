import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openTestLoopback } from './testing/openTestLoopback';

test('a connection a browser opened ahead and never used keeps the data folder locked after closing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'assay-closing-'));
  const opened = await openTestLoopback(folder, {});
  const socket = connect(opened.port, '127.0.0.1');
  await new Promise((done) => socket.once('connect', done));
  const ended = new Promise((done) => socket.once('close', () => done('let go')));
  socket.on('error', () => {});
  await opened.loopback.close();
  expect(await ended).toBe('let go');
  await opened.close();
  await rm(folder, { recursive: true, force: true });
});
