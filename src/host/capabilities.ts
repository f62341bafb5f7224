import type { Capabilities } from './contract';

/** What each kind of host can do. The page reads its host's row and never asks for the kind. */
export const capabilitiesOf = {
  electron: { saveDialog: true, openLinks: true },
  loopback: { saveDialog: false, openLinks: false },
  fake: { saveDialog: true, openLinks: true },
} as const satisfies Record<string, Capabilities>;
