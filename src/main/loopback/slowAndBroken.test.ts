import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encodeMessage, wireMediaType } from '@host/wire';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { slowest } from './bindPort';
import { openTestLoopback } from './testing/openTestLoopback';
import { rawRequest } from './testing/rawRequest';

let folder: string;
let opened: Awaited<ReturnType<typeof openTestLoopback>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-slow-'));
  opened = await openTestLoopback(folder, { times: { headers: 150, request: 300, checkedEvery: 20 } });
});
afterAll(async () => {
  await opened.close();
  await rm(folder, { recursive: true, force: true });
});

/** What comes back until the host lets go. */
function sent(...parts: readonly string[]): Promise<string> {
  return new Promise((done) => {
    let answer = '';
    const socket = connect(opened.port, '127.0.0.1');
    for (const part of parts) socket.write(part);
    socket.on('data', (data) => {
      answer += data.toString();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => done(answer));
  });
}

const lines = (...more: readonly string[]) =>
  [
    'POST /api/settings.read HTTP/1.1',
    `Host: 127.0.0.1:${opened.port}`,
    `Origin: ${opened.origin}`,
    `Content-Type: ${wireMediaType}`,
    `X-Assay-Token: ${opened.token}`,
    ...more,
    '',
  ].join('\r\n');

const body = Buffer.concat(encodeMessage({}));
async function expectAnswers(): Promise<void> {
  const headers = {
    ...{ host: `127.0.0.1:${opened.port}`, origin: opened.origin },
    ...{ 'content-type': wireMediaType, 'x-assay-token': opened.token },
  };
  const answer = await rawRequest(opened.port, { path: '/api/settings.read', method: 'POST', headers, body });
  expect(answer.status).toBe(200);
}

describe('whoever sends slowly', () => {
  test('holds the host by headers that never end', async () => {
    expect(await sent(lines('X-More: '))).toContain(' 408 ');
    await expectAnswers();
  });

  test('holds the host by a body that never comes', async () => {
    const answer = await sent(`${lines('Content-Length: 100')}\r\n`, 'x');
    expect(answer).toMatch(/^(?:HTTP\/1\.1 408 .*)?/s);
    expect(answer).not.toContain(' 200 ');
    await expectAnswers();
  });

  test('holds the host by a hundred connections that say nothing', async () => {
    const silent = Promise.all(Array.from({ length: 100 }, () => sent('P')));
    await expectAnswers();
    expect((await silent).every((answer) => answer === '' || answer.includes(' 408 '))).toBe(true);
  });

  test('has longer than Assay says', () => {
    expect(slowest).toEqual({ headers: 10_000, request: 120_000, checkedEvery: 2_000 });
  });
});

describe('whoever sends what two programs would read differently is answered', () => {
  test.each([
    ['two lengths', ['Content-Length: 1', 'Content-Length: 2']],
    ['a length and chunks', ['Content-Length: 4', 'Transfer-Encoding: chunked']],
    ['an encoding nobody has', ['Transfer-Encoding: chunked, identity']],
    ['a name with a space', ['Content-Length : 4']],
    ['a line that goes on', ['X-More: a', ' b']],
    ['a length that is none', ['Content-Length: -1']],
    ['headers without measure', [`X-More: ${'x'.repeat(20_000)}`]],
  ])('%s', async (_, more) => {
    const answer = await sent(`${lines(...more, 'Connection: close')}\r\n`, '0\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
    await expectAnswers();
  });

  test('a second host', async () => {
    expect(
      await sent(`${lines('Host: assay.example.org', 'Content-Length: 0', 'Connection: close')}\r\n`),
    ).toMatch(/^HTTP\/1\.1 4\d\d /);
  });
});
