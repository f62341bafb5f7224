import { tokenParameter } from '@host/loopbackAddress';

const storageKey = 'assay-token';

/**
 * The token this window was opened with. It is taken out of the address, so that it stands in no
 * history and no screenshot; `keepToken` remembers it for reloads of this window alone.
 */
export function takeToken(page: Pick<Window, 'location' | 'history' | 'sessionStorage'>): string | null {
  const address = new URL(page.location.href);
  const token = address.searchParams.get(tokenParameter);
  if (!token) return page.sessionStorage.getItem(storageKey);
  address.searchParams.delete(tokenParameter);
  page.history.replaceState(page.history.state, '', address.pathname + address.search + address.hash);
  return token;
}

export function keepToken(page: Pick<Window, 'sessionStorage'>, token: string): void {
  page.sessionStorage.setItem(storageKey, token);
}
