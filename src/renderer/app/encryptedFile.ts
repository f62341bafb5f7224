import { create } from 'zustand';
import { showOverlay } from './overlays';

/** The encrypted case file somebody wants to open; null where there is none. */
export const useEncryptedFile = create<{
  readonly file: { readonly bytes: Uint8Array; readonly fileName: string } | null;
}>(() => ({ file: null }));

/** Asks for the passphrase of a case file; with the right one the case opens. */
export function askForPassphrase(bytes: Uint8Array, fileName: string): void {
  useEncryptedFile.setState({ file: { bytes, fileName } });
  showOverlay('passphrase');
}

export function forgetEncryptedFile(): void {
  useEncryptedFile.setState({ file: null });
  showOverlay(null);
}
