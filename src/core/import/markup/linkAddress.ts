/** Schemes that lead somewhere outside the document and cannot run anything in it. */
const readable = new Set(['http:', 'https:', 'mailto:', 'tel:', 'ftp:']);

/** As much as the model keeps; longer ones carry data, not an address. */
const longestAddress = 8_000;

/**
 * The address of a link to show beside its text, made whole against the document's own address where
 * that is known. Null for what leads nowhere outside: `javascript:` and other schemes, places in the
 * document itself.
 */
export function linkAddress(href: string | undefined, base: string | null): string | null {
  // Browsers drop line ends and tabs before looking at the scheme; so must a check of the scheme.
  const address = (href ?? '')
    .replace(/[\t\n\r]/g, '')
    .replace(/\p{Cc}/gu, ' ')
    .trim();
  if (address === '' || address.startsWith('#') || address.length > longestAddress) return null;
  const known = base !== null && URL.canParse(base) ? base : undefined;
  if (URL.canParse(address, known)) {
    const url = new URL(address, known);
    return readable.has(url.protocol) && url.href.length <= longestAddress ? url.href : null;
  }
  return /^[a-z][a-z0-9+.-]*:/i.test(address) ? null : address;
}
