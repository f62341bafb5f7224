import type { Page } from '@playwright/test';

/** What must not happen in a window of Assay: console errors, uncaught errors, requests to anywhere else. */
export interface PageWatch {
  readonly problems: string[];
}

/** Aborted requests of a page that is being closed are no problem of the app's. */
const harmless = [
  /net::ERR_ABORTED/,
  /net::ERR_CONNECTION_REFUSED/,
  /ERR_INCOMPLETE_CHUNKED_ENCODING/,
  /ERR_EMPTY_RESPONSE/,
];

export function watchPage(page: Page, home: string): PageWatch {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !harmless.some((pattern) => pattern.test(message.text())))
      problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(home) && !/^(blob|data):/.test(address)) problems.push(`request: ${address}`);
  });
  return { problems };
}
