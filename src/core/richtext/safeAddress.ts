const schemes = new Set(['http:', 'https:', 'mailto:']);

/** Whether a link may be kept in a note: http, https and mailto only. */
export function isSafeAddress(address: string): boolean {
  return URL.canParse(address) && schemes.has(new URL(address).protocol);
}
