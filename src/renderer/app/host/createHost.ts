import { fail, ok, type Result } from '@core/model/result';
import type { HostApi } from '@host/contract';
import { onceTokenPrefix } from '@host/loopbackAddress';
import { connectBridge } from './connectBridge';
import { connectLoopback, exchangeToken } from './connectLoopback';
import { saveAsDownload } from './saveAsDownload';
import { keepToken, takeToken } from './takeToken';

declare global {
  interface Window {
    /** Put there by the preload when Electron hosts the page. */
    readonly assay?: HostApi;
  }
}

/**
 * Finds out who hosts the page and connects to it. Fails with `no-token` or `host-gone`, with a
 * sentence that can be all the page shows.
 */
export async function createHost(page: Window = window): Promise<Result<HostApi>> {
  if (page.assay) return ok(connectBridge(page.assay));
  const { origin } = page.location;
  const given = takeToken(page);
  if (!given)
    return fail(
      'no-token',
      'To open Assay, use the whole address it printed when it started: it ends in “?token=” and a long word.',
    );
  const fetch = page.fetch.bind(page);
  const token: Result<string> = given.startsWith(onceTokenPrefix)
    ? await exchangeToken({ origin, token: given, fetch })
    : ok(given);
  if (!token.ok) return token;
  keepToken(page, token.value);
  const host = connectLoopback({ origin, token: token.value, fetch, save: saveAsDownload });
  const described = await host.call('host.describe', {});
  return described.ok ? ok(host) : described;
}
