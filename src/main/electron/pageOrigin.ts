/** The page's own scheme and host; with the scheme registered as standard they make the origin `app://assay`. */
export const pageScheme = 'app';
export const pageHost = 'assay';
export const pageOrigin = `${pageScheme}://${pageHost}`;
export const pageAddress = `${pageOrigin}/`;

/** Whether an address lies in the page's own origin. Node's `URL.origin` knows only the web's schemes. */
export function isOwnAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, username, password } = new URL(address);
  return protocol === `${pageScheme}:` && host === pageHost && username === '' && password === '';
}
