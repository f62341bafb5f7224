/**
 * Chromium outside Electron knows no `app:` scheme. The stand-in serves the same origin under an
 * address that is secure as well and that no name server can ever answer (RFC 6761: `.invalid`), and
 * gives Assay's code the `app:` address of everything, in both directions.
 */
const inElectron = 'app://assay';
const inChromium = 'https://assay.invalid';

export function toChromium(address: string): string {
  return replaceOrigin(address, inElectron, inChromium);
}

export function toElectron(address: string): string {
  return replaceOrigin(address, inChromium, inElectron);
}

function replaceOrigin(address: string, from: string, to: string): string {
  const prefix = address.startsWith('blob:') ? 'blob:' : '';
  const rest = address.slice(prefix.length);
  return rest === from || rest.startsWith(`${from}/`) ? prefix + to + rest.slice(from.length) : address;
}
