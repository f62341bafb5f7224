import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeMessage, encodeMessage, wireMediaType } from '@host/wire';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentSecurityPolicy, pageHeaders } from '../services/pageHeaders';
import { openTestLoopback } from './testing/openTestLoopback';
import { rawRequest } from './testing/rawRequest';

const maximumBytes = 100_000;
let folder: string;
let opened: Awaited<ReturnType<typeof openTestLoopback>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-hostile-'));
  opened = await openTestLoopback(folder, { maximumBytes });
  await mkdir(join(opened.pageFolder, 'assets'), { recursive: true });
  await writeFile(join(opened.pageFolder, 'index.html'), '<!doctype html><title>Assay</title>');
  await writeFile(join(opened.pageFolder, 'assets', 'index-AbCd_234.js'), 'export {};');
  await mkdir(join(opened.pageFolder, 'pdfjs', 'cmaps'), { recursive: true });
  await writeFile(join(opened.pageFolder, 'pdfjs', 'pdf.worker.mjs'), 'export {};');
  await writeFile(join(opened.pageFolder, 'pdfjs', 'cmaps', 'UniJIS-UTF16-H.bcmap'), 'map');
  await writeFile(join(opened.pageFolder, 'assets', 'font-AbCd_234.woff2'), 'font');
  await writeFile(join(opened.pageFolder, '.env'), 'secret');
  await writeFile(join(opened.pageFolder, 'program.exe'), 'secret');
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await symlink(join(folder, 'secret.txt'), join(opened.pageFolder, 'link.txt'));
  await symlink(folder, join(opened.pageFolder, 'folder'));
});
afterAll(async () => {
  await opened.close();
  await rm(folder, { recursive: true, force: true });
});

const host = () => `127.0.0.1:${opened.port}`;
const goodHeaders = () => ({
  host: host(),
  origin: opened.origin,
  'content-type': wireMediaType,
  'x-assay-token': opened.token,
});
const body = Buffer.concat(encodeMessage({}));

function get(path: string, headers: Record<string, string> = {}) {
  return rawRequest(opened.port, { path, headers: { host: host(), ...headers } });
}

/** A call that is right in everything but what a test changes; undefined takes a header away. */
function call(
  changed: Record<string, string | undefined> = {},
  path = '/api/settings.read',
  sent: Uint8Array = body,
) {
  const headers = Object.fromEntries(
    Object.entries({ ...goodHeaders(), ...changed }).filter(([, value]) => value !== undefined),
  ) as Record<string, string>;
  return rawRequest(opened.port, { path, method: 'POST', headers, body: sent });
}

test('the page’s own call is refused', async () => {
  const answer = await call({ 'sec-fetch-site': 'same-origin' });
  expect(answer.status).toBe(200);
  expect(decodeMessage(answer.body)).toMatchObject({ ok: true, value: { ok: true } });
});

describe('who may call', () => {
  test.each([
    ['a foreign page', { origin: 'https://example.org' }, 403],
    ['a page of another port', { origin: 'http://127.0.0.1:1' }, 403],
    ['a page of localhost', { origin: 'http://localhost' }, 403],
    ['a sandboxed page or a file', { origin: 'null' }, 403],
    ['a program that names no origin', { origin: undefined }, 403],
    ['a same-site page', { 'sec-fetch-site': 'same-site' }, 403],
    ['a cross-site page', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a name that was pointed here', { host: 'assay.example.org' }, 421],
    ['localhost', { host: 'localhost' }, 421],
    ['no host', { host: '' }, 421],
    ['no token', { 'x-assay-token': undefined }, 401],
    ['an empty token', { 'x-assay-token': '' }, 401],
    ['a wrong token', { 'x-assay-token': 'A'.repeat(43) }, 401],
    ['a form of another page', { 'content-type': 'text/plain' }, 415],
    ['no media type', { 'content-type': undefined }, 415],
  ])('%s is answered', async (_, changed, status) => {
    const answer = await call(changed as Record<string, string | undefined>);
    expect(answer.status).toBe(status);
    expect(answer.body.toString()).not.toContain('analyst');
  });

  test('a token that is right but for its last letter is accepted', async () => {
    const wrong = opened.token.slice(0, -1) + (opened.token.endsWith('A') ? 'E' : 'A');
    expect((await call({ 'x-assay-token': wrong })).status).toBe(401);
    expect((await call({ 'x-assay-token': `${opened.token}x` })).status).toBe(401);
  });

  test.each(['GET', 'PUT', 'OPTIONS', 'DELETE'])('a call by %s is answered', async (method) => {
    const answer = await rawRequest(opened.port, {
      path: '/api/settings.read',
      method,
      headers: goodHeaders(),
    });
    expect(answer.status).toBe(405);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });

  test('a token for the browser’s command line works twice, or calls by itself', async () => {
    const once = new URL(opened.loopback.onceAddress()).searchParams.get('token') ?? '';
    expect((await call({ 'x-assay-token': once })).status).toBe(401);
    const first = await call({ 'x-assay-token': once }, '/api/session');
    expect(decodeMessage(first.body)).toMatchObject({ value: { value: opened.token } });
    expect((await call({ 'x-assay-token': once }, '/api/session')).status).toBe(401);
  });

  test('the event stream is open to anybody', async () => {
    expect((await call({ 'x-assay-token': 'wrong' }, '/api/events')).status).toBe(401);
    expect((await call({ origin: 'https://example.org' }, '/api/events')).status).toBe(403);
  });

  test('the token is written to the log', async () => {
    await call({ 'x-assay-token': 'guess-of-a-token' });
    await call({}, `/api/settings.read?token=${opened.token}`);
    expect(opened.log.join('\n')).not.toMatch(new RegExp(`${opened.token}|guess-of-a-token`));
  });
});

describe('what a call may hold', () => {
  test.each([
    ['an unknown call', '/api/vault.erase', {}],
    ['a name of the prototype', '/api/constructor', {}],
    ['a path', '/api/../settings.json', {}],
    ['no call', '/api/', {}],
    ['a case that is a path', '/api/journal.read', { caseId: '../..', after: 0, limit: 1 }],
    ['a hash that is a path', '/api/blobs.read', { area: 'sources', sha256: '../../secret.txt' }],
    ['a hash with a line end', '/api/blobs.has', { area: 'sources', sha256: `${'a'.repeat(64)}\n` }],
    ['another area', '/api/blobs.has', { area: '../cases', sha256: 'a'.repeat(64) }],
    ['a file by its path', '/api/resources.read', { name: '../data/settings.json' }],
    ['a list', '/api/settings.write', [1]],
    ['nothing', '/api/settings.write', null],
  ])('%s is carried out', async (_, path, parameters) => {
    const answer = await call({}, path, Buffer.concat(encodeMessage(parameters)));
    expect(decodeMessage(answer.body)).toMatchObject({
      value: { ok: false, error: { code: 'bad-request' } },
    });
  });

  test('what the contract does not name gets through to the services', async () => {
    const parameters = { analyst: 'A', admin: true, __proto__: { theme: 'dark' } };
    const answer = await call({}, '/api/settings.write', Buffer.concat(encodeMessage(parameters)));
    expect(decodeMessage(answer.body)).toMatchObject({
      value: { value: { analyst: 'A', theme: 'auto', lastCase: null, sampleOffered: false } },
    });
  });

  test.each([
    ['nothing', new Uint8Array(0)],
    ['text', Buffer.from('{"analyst":"x"}')],
  ])('a message that is none brings the host down: %s', async (_, sent) => {
    const answer = await call({}, '/api/settings.write', sent);
    expect(decodeMessage(answer.body)).toMatchObject({
      value: { ok: false, error: { code: 'bad-message' } },
    });
  });

  test('a body over the limit is read to its end', async () => {
    const answer = await call({}, '/api/settings.write', new Uint8Array(maximumBytes + 1));
    expect(answer.status).toBe(413);
    expect(answer.body.toString()).toContain('97 KB');
    expect((await call()).status).toBe(200);
  });

  test('a body over the limit is read to its end when it does not say how long it is', async () => {
    const status = await new Promise<string>((done) => {
      const socket = connect(opened.port, '127.0.0.1');
      const headers = Object.entries({ ...goodHeaders(), 'transfer-encoding': 'chunked' });
      socket.write(
        `POST /api/settings.write HTTP/1.1\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`,
      );
      const part = 'x'.repeat(0x8000);
      for (let count = 0; count < 5; count++) socket.write(`8000\r\n${part}\r\n`);
      socket.once('data', (data) => {
        done(data.toString().split('\r\n')[0] ?? '');
        socket.destroy();
      });
    });
    expect(status).toContain('413');
  });
});

describe('files', () => {
  test('the page is not served, or without its headers', async () => {
    const page = await get('/');
    expect(page.status).toBe(200);
    expect(page.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': contentSecurityPolicy,
    });
    expect((await get(`/?token=${opened.token}`)).body.toString()).not.toContain(opened.token);
  });

  test('a script other than the decoding worker may compile WebAssembly', async () => {
    const policy = async (path: string) => (await get(path)).headers['content-security-policy'];
    expect(await policy('/pdfjs/pdf.worker.mjs')).toBe(
      contentSecurityPolicy.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'"),
    );
    for (const path of ['/', '/assets/index-AbCd_234.js', '/pdfjs/cmaps/UniJIS-UTF16-H.bcmap'])
      expect(await policy(path)).toBe(contentSecurityPolicy);
  });

  test('hashed files are fetched again at every start, or have a wrong media type', async () => {
    const script = await get('/assets/index-AbCd_234.js');
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await get('/assets/font-AbCd_234.woff2')).headers['content-type']).toBe('font/woff2');
  });

  test.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%252e%252e/secret.txt',
    '/link.txt',
    '/folder/secret.txt',
    '/.env',
    '/program.exe',
    '/assets',
    '/assets/',
    '/%00',
    '/%',
    '/index.html%00.js',
    '/index.html/',
    '/nothing.js',
  ])('a file that is not of the built page is served: %s', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(answer.body.toString()).not.toContain('secret');
  });

  test.each(['//etc/passwd', 'http://example.org/', '*', 'index.html'])(
    'a proxy request is served: %s',
    async (path) => {
      expect((await get(path)).status).toBe(400);
    },
  );

  test.each([
    [
      'a script of a foreign page',
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'script' },
    ],
    [
      'a frame in a foreign page',
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' },
    ],
    [
      'a page of another port',
      { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' },
    ],
  ])('files are handed to %s', async (_, headers) => {
    expect((await get('/assets/index-AbCd_234.js', headers)).status).toBe(403);
  });

  test('a link to Assay cannot be followed', async () => {
    const headers = {
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'navigate',
      'sec-fetch-dest': 'document',
    };
    expect((await get('/', headers)).status).toBe(200);
  });

  test('files are served under a foreign name', async () => {
    expect((await rawRequest(opened.port, { path: '/', headers: { host: 'example.org' } })).status).toBe(421);
  });

  test('something can be written', async () => {
    const answer = await rawRequest(opened.port, {
      path: '/x.txt',
      method: 'PUT',
      headers: { host: host() },
    });
    expect(answer.status).toBe(405);
  });
});

test('a failure is sent without the headers that protect', async () => {
  const answers = [
    await get('/nothing'),
    await call({ origin: 'null' }),
    await call(),
    await call({ host: 'x' }),
  ];
  for (const answer of answers) expect(answer.headers).toMatchObject(pageHeaders);
});

test('the host can be reached from another computer', () => {
  expect(opened.boundTo).toBe('127.0.0.1');
});
