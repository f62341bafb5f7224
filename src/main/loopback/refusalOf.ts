import type { IncomingMessage } from 'node:http';
import { wireMediaType } from '@host/wire';

export interface Refusal {
  readonly status: number;
  readonly message: string;
}

/**
 * Why a request is not even looked at, or null. `origin` is the page's own, `http://127.0.0.1:PORT`.
 * An exact `Host` stops a foreign name that was pointed at this computer (DNS rebinding); an exact
 * `Origin` and `Sec-Fetch-Site` stop other pages in the user's browser.
 */
export function refusalOf(request: IncomingMessage, origin: string): Refusal | null {
  const { headers } = request;
  const hosts = request.headersDistinct.host ?? [];
  if (hosts.length !== 1 || `http://${hosts[0]}` !== origin)
    return { status: 421, message: `Assay answers only at ${origin}.` };
  const path = request.url ?? '';
  if (!path.startsWith('/') || path.startsWith('//'))
    return { status: 400, message: 'Assay does not understand this address.' };
  if (!path.startsWith('/api/')) return staticRefusal(request);
  if (request.method !== 'POST') return { status: 405, message: 'Assay takes only POST here.' };
  if (headers.origin !== origin) return { status: 403, message: 'Assay answers only its own page.' };
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin')
    return { status: 403, message: 'Assay answers only its own page.' };
  if (headers['content-type'] !== wireMediaType)
    return { status: 415, message: `Assay takes only ${wireMediaType} here.` };
  return null;
}

function staticRefusal(request: IncomingMessage): Refusal | null {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return { status: 405, message: 'Assay’s page can only be read.' };
  const site = request.headers['sec-fetch-site'];
  if (site === undefined || site === 'same-origin' || site === 'none') return null;
  // Following a link to Assay is harmless: the page is nobody's secret and cannot be framed.
  const followsLink =
    request.headers['sec-fetch-mode'] === 'navigate' && request.headers['sec-fetch-dest'] === 'document';
  return followsLink ? null : { status: 403, message: 'Assay’s files are only for its own page.' };
}
