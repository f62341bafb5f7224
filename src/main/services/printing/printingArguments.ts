import { quietSwitches } from '../quietBrowser';

/**
 * How an installed browser lays out one page unseen: with bookmarks and tags, without header and footer of its own (the page has
 * them), in a profile of its own, and with no name that leads anywhere.
 */
export function printingArguments(
  address: string,
  output: string,
  profileFolder: string,
  unprotected: boolean,
): string[] {
  return [
    '--headless',
    `--print-to-pdf=${output}`,
    '--no-pdf-header-footer',
    '--generate-pdf-document-outline',
    '--export-tagged-pdf',
    `--user-data-dir=${profileFolder}`,
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--disable-gpu',
    '--disable-extensions',
    '--disable-crash-reporter',
    '--no-first-run',
    '--no-default-browser-check',
    '--password-store=basic',
    '--use-mock-keychain',
    '--hide-scrollbars',
    ...(unprotected ? ['--no-sandbox'] : []),
    ...quietSwitches.map(([name, value]) => (value === undefined ? `--${name}` : `--${name}=${value}`)),
    address,
  ];
}
