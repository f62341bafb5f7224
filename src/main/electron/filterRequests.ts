import type { Session } from 'electron';
import { isOwnAddress, pageAddress } from './pageOrigin';

/** Cancels every request that leaves the page's own origin, whoever makes it. */
export function filterRequests(session: Session, developing: boolean): void {
  session.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !isAllowedRequest(url, developing) }),
  );
}

export function isAllowedRequest(address: string, developing: boolean): boolean {
  if (isOwnAddress(address) || address.startsWith(`blob:${pageAddress}`)) return true;
  // Pictures the page makes itself; the content security policy allows data: nowhere else.
  if (/^data:image\//i.test(address)) return true;
  return developing && address.startsWith('devtools://');
}
