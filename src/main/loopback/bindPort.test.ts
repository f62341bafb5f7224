import { value } from '@host/testing/contractSuite';
import { expect, test } from 'vitest';
import { bindPort } from './bindPort';

test('a taken port leads to another port, or to a message nobody understands', async () => {
  const first = value(await bindPort(0));
  const second = await bindPort(first.port);
  expect(second).toMatchObject({ ok: false, error: { code: 'port-taken' } });
  expect(!second.ok && second.error.message).toMatch(
    new RegExp(`^Port ${first.port} is taken, perhaps by an Assay that is already running; .*--port\\.$`),
  );
  await new Promise((done) => first.server.close(done));
  const third = value(await bindPort(first.port));
  expect(third.port).toBe(first.port);
  third.server.close();
});
