import type { WebContents } from 'electron';
import { isOwnAddress } from './pageOrigin';

/** Keeps a window on Assay's own page: no leaving, no further windows, no embedded ones, no way past the proxy that is not there. */
export function guardNavigation(contents: WebContents): void {
  for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect'] as const)
    contents.on(event as 'will-navigate', (details) => {
      if (!isOwnAddress(details.url)) details.preventDefault();
    });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
