import type { Session } from 'electron';
import { isOwnAddress } from './pageOrigin';

/** Copying a passage, and keeping the working store when the disk gets full. Everything else is denied. */
const allowed: readonly string[] = ['clipboard-sanitized-write', 'persistent-storage'];

/** Answers every request for a permission without asking anybody. */
export function setPermissions(session: Session): void {
  session.setPermissionRequestHandler((_, permission, answer, details) =>
    answer(allowed.includes(permission) && details.isMainFrame && isOwnAddress(details.requestingUrl)),
  );
  session.setPermissionCheckHandler(
    (_, permission, requestingOrigin, details) =>
      allowed.includes(permission) && details.isMainFrame && isOwnAddress(requestingOrigin),
  );
  session.setDevicePermissionHandler(() => false);
  session.setBluetoothPairingHandler((_, answer) => answer({ confirmed: false }));
  // Without streams in the answer Electron refuses the capture.
  session.setDisplayMediaRequestHandler((_, answer) => answer({}));
}
