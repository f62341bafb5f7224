import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encodeMessage, wireMediaType } from '@host/wire';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestLoopback } from './testing/openTestLoopback';
import { rawRequest } from './testing/rawRequest';

let folder: string;
let opened: Awaited<ReturnType<typeof openTestLoopback>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-neighbours-'));
  opened = await openTestLoopback(folder);
});
afterAll(async () => {
  await opened.close();
  await rm(folder, { recursive: true, force: true });
});

const body = Buffer.concat(encodeMessage({}));
function call(headers: Readonly<Record<string, string>>, path = '/api/settings.read', method = 'POST') {
  const good = {
    ...{ host: `127.0.0.1:${opened.port}`, origin: opened.origin },
    ...{ 'content-type': wireMediaType, 'x-assay-token': opened.token },
  };
  return rawRequest(opened.port, {
    path,
    method,
    headers: { ...good, ...headers },
    ...(method === 'POST' && { body }),
  });
}

describe('a name or number that leads to this computer is taken for Assay’s own (DNS rebinding)', () => {
  test.each([
    'assay.example.org',
    'localhost:PORT',
    '127.0.0.1',
    '127.0.0.1:1',
    '127.0.0.1.:PORT',
    '127.1:PORT',
    '2130706433:PORT',
    '0x7f000001:PORT',
    '0.0.0.0:PORT',
    '[::1]:PORT',
    '[::ffff:127.0.0.1]:PORT',
    '127.0.0.1:PORT.example.org',
    '127.0.0.1.example.org:PORT',
    '127.0.0.1:PORT@example.org',
    'user@127.0.0.1:PORT',
    ' 127.0.0.1:PORT,example.org',
  ])('%s', async (name) => {
    const host = name.replace('PORT', String(opened.port));
    // A page under such a name has that origin, too, and its browser calls that “same-origin”.
    expect((await call({ host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin' })).status).toBe(
      421,
    );
    expect((await call({ host }, '/', 'GET')).status).toBe(421);
  });
});

describe('another page of the user’s browser gets a call through (CSRF)', () => {
  test.each([
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['a form with files', { 'content-type': 'multipart/form-data; boundary=x' }],
    ['a form of text', { 'content-type': 'text/plain' }],
    ['a beacon of our own media type', { origin: 'https://example.org', 'sec-fetch-mode': 'no-cors' }],
    ['a page of the same computer, on another port', { origin: 'http://127.0.0.1:3000' }],
    ['a page of this port over TLS', { origin: `https://127.0.0.1:1` }],
    ['an origin written twice', { origin: 'http://127.0.0.1, http://127.0.0.1' }],
    ['an origin in capitals', { origin: 'HTTP://127.0.0.1' }],
    ['a frame without an origin', { origin: 'null' }],
  ])('%s', async (_, headers) => {
    expect([403, 415]).toContain((await call({ 'sec-fetch-site': 'cross-site', ...headers })).status);
    const { status, headers: answered } = await call(headers);
    expect([403, 415]).toContain(status);
    for (const name of Object.keys(answered)) expect(name).not.toMatch(/^access-control-/);
  });

  test('a question beforehand is answered with a permission', async () => {
    const asked = {
      ...{ origin: 'https://example.org', 'access-control-request-method': 'POST' },
      ...{
        'access-control-request-headers': 'x-assay-token',
        'access-control-request-private-network': 'true',
      },
    };
    const { status, headers } = await call(asked, '/api/settings.read', 'OPTIONS');
    expect(status).toBe(405);
    for (const name of Object.keys(headers)) expect(name).not.toMatch(/^access-control-/);
  });
});

describe('a token is accepted that is', () => {
  test('guessed', async () => {
    const guesses = [
      ...['', '0', 'null', 'undefined', '__proto__', 'assay', opened.token.slice(0, 42), `${opened.token}=`],
      ...[opened.token.toLowerCase(), opened.token.toUpperCase(), [...opened.token].reverse().join('')],
      ...Array.from({ length: 43 }, (_, place) => {
        const other = opened.token[place] === 'A' ? 'B' : 'A';
        return opened.token.slice(0, place) + other + opened.token.slice(place + 1);
      }),
    ].filter((guess) => guess !== opened.token);
    for (const guess of guesses) expect((await call({ 'x-assay-token': guess })).status).toBe(401);
    expect(opened.token).toMatch(/^[\w-]{43}$/);
  });

  test.each([
    ['in a cookie', (token: string) => ({ cookie: `x-assay-token=${token}; token=${token}` })],
    ['in another header', (token: string) => ({ authorization: `Bearer ${token}` })],
  ])('%s', async (_, where) => {
    expect((await call({ 'x-assay-token': '', ...where(opened.token) })).status).toBe(401);
    expect((await call({ 'x-assay-token': '' }, `/api/settings.read?token=${opened.token}`)).status).toBe(
      401,
    );
  });

  test('of an earlier start', async () => {
    const elsewhere = await mkdtemp(join(tmpdir(), 'assay-earlier-'));
    const earlier = await openTestLoopback(elsewhere);
    const once = new URL(earlier.loopback.onceAddress()).searchParams.get('token') ?? '';
    await earlier.close();
    await rm(elsewhere, { recursive: true, force: true });
    expect((await call({ 'x-assay-token': earlier.token })).status).toBe(401);
    expect((await call({ 'x-assay-token': once }, '/api/session')).status).toBe(401);
  });

  test('said in an answer to whoever does not have it', async () => {
    const once = new URL(opened.loopback.onceAddress()).searchParams.get('token') ?? '';
    const answers = [
      await call({ 'x-assay-token': '' }, '/api/session'),
      await call({ origin: 'https://example.org', 'x-assay-token': once }, '/api/session'),
      await call({}, `/?token=${opened.token}`, 'GET'),
      await call({}, `/nothing?token=${opened.token}`, 'GET'),
    ];
    for (const { body: said, headers } of answers) {
      expect(said.toString() + JSON.stringify(headers)).not.toContain(opened.token);
      expect(headers['referrer-policy']).toBe('no-referrer');
    }
  });
});
