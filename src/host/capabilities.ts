import type { Capabilities } from './contract';

/** What each kind of host can do. The page reads its host's row and never asks for the kind. */
export const capabilitiesOf = {
  electron: { saveDialog: true, openLinks: true, showFiles: true },
  loopback: { saveDialog: false, openLinks: false, showFiles: false },
  fake: { saveDialog: true, openLinks: true, showFiles: true },
} as const satisfies Record<string, Capabilities>;
