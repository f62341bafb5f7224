import { protocol } from 'electron';
import { pageScheme } from './pageOrigin';

/** Makes `app:` a scheme like `https:` with origins, storage and a secure context. Only before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: pageScheme,
      privileges: {
        standard: true,
        secure: true,
        supportFetchAPI: true,
        codeCache: true,
        stream: true,
        // Neither past the content security policy nor open to other origins.
        bypassCSP: false,
        allowServiceWorkers: false,
        corsEnabled: false,
      },
    },
  ]);
}
