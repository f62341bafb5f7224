import { createFakeHost } from '@host/fake';
import { code } from '@host/testing/contractSuite';
import { decodeMessage, encodeMessage, wireMediaType } from '@host/wire';
import { expect, test, vi } from 'vitest';
import { createHost } from './createHost';

const description = { kind: 'loopback', version: '0.1.0', platform: 'x', dataFolder: '/x', runtime: {} };

/** As much of a window as finding the host needs. `answer` plays the loopback host. */
function page(
  address: string,
  answer: (path: string, token: string) => unknown = () => description,
  kept: string | null = null,
) {
  const stored = new Map(kept ? [['assay-token', kept]] : []);
  const replaceState = vi.fn();
  const location = new URL(address);
  const fetch = vi.fn(async (requested: string, request: RequestInit) => {
    const value = answer(
      requested.slice(location.origin.length),
      new Headers(request.headers).get('x-assay-token') ?? '',
    );
    if (value === null) return new Response('An earlier start.', { status: 401 });
    const bytes = Buffer.concat(encodeMessage({ ok: true, value }));
    return new Response(bytes, { headers: { 'content-type': wireMediaType } });
  });
  const sessionStorage = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
  };
  const window = { location, history: { state: null, replaceState }, sessionStorage, fetch };
  return { window: window as unknown as Window, stored, replaceState, fetch };
}

test('the token stays in the address, or is gone after a reload', async () => {
  const { window, stored, replaceState } = page('http://127.0.0.1:4870/?token=abc&x=1#place');
  expect(await createHost(window)).toMatchObject({ ok: true });
  expect(replaceState).toHaveBeenCalledWith(null, '', '/?x=1#place');
  expect(stored.get('assay-token')).toBe('abc');
  const reloaded = page('http://127.0.0.1:4870/#place', undefined, 'abc');
  expect(await createHost(reloaded.window)).toMatchObject({ ok: true });
  expect(reloaded.replaceState).not.toHaveBeenCalled();
});

test('a one-time token is kept, so that a reload finds it used up', async () => {
  const { window, stored } = page('http://127.0.0.1:4870/?token=once.x', (path, token) => {
    if (path === '/api/session') return token === 'once.x' ? 'main' : null;
    return token === 'main' ? description : null;
  });
  expect(await createHost(window)).toMatchObject({ ok: true });
  expect(stored.get('assay-token')).toBe('main');
});

test('without a token the page is blank', async () => {
  const answer = await createHost(page('http://127.0.0.1:4870/').window);
  expect(code(answer)).toBe('no-token');
  expect(!answer.ok && answer.error.message).toContain('the whole address it printed');
});

test.each(['stale', 'once.stale'])('the token of an earlier start opens an empty page: %s', async (token) => {
  expect(code(await createHost(page(`http://127.0.0.1:4870/?token=${token}`, () => null).window))).toBe(
    'host-gone',
  );
});

test.each([
  ['an answer of another shape', { kind: 'loopback' }],
  ['nothing', undefined],
])('the page believes a host that answers nonsense: %s', async (_, value) => {
  expect(code(await createHost(page('http://127.0.0.1:4870/?token=abc', () => value).window))).toBe(
    'bad-answer',
  );
});

test('the preload’s bridge is passed over', async () => {
  const { window, fetch } = page('https://assay.invalid/');
  const bridge = createFakeHost();
  const host = await createHost(Object.assign(window, { assay: bridge }));
  expect(host.ok && host.value.capabilities.saveDialog).toBe(true);
  expect(fetch).not.toHaveBeenCalled();
  bridge.call = async () => ({ ok: true, value: { nonsense: true } }) as never;
  expect(host.ok && code(await host.value.call('host.describe', {}))).toBe('bad-answer');
});

test('a call with wrong parameters is sent', async () => {
  const { window, fetch } = page('http://127.0.0.1:4870/?token=abc');
  const host = await createHost(window);
  fetch.mockClear();
  const wrong = { caseId: '../..', after: 0, limit: 1 };
  expect(host.ok && code(await host.value.call('journal.read', wrong))).toBe('bad-request');
  expect(fetch).not.toHaveBeenCalled();
});

test('bytes go through base64 on their way', async () => {
  const { window, fetch } = page('http://127.0.0.1:4870/?token=abc');
  const host = await createHost(window);
  if (!host.ok) throw new Error(host.error.message);
  fetch.mockClear();
  await host.value.call('blobs.write', {
    area: 'texts',
    sha256: 'a'.repeat(64),
    bytes: new Uint8Array(1_000),
  });
  const body = fetch.mock.calls[0]?.[1].body as Blob;
  expect(body.size).toBeLessThan(1_250);
  expect(decodeMessage(new Uint8Array(await body.arrayBuffer()))).toMatchObject({ ok: true });
});
