import { quietSwitches } from '../services/quietBrowser';

/** How an installed browser is started as Assay's window: without tabs, with a profile of its own. */
export function browserArguments(address: string, profileFolder: string): string[] {
  return [
    `--app=${address}`,
    `--user-data-dir=${profileFolder}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--no-service-autorun',
    '--disable-component-extensions-with-background-pages',
    '--disable-crash-reporter',
    '--disable-extensions',
    '--disable-search-engine-choice-screen',
    '--metrics-recording-only',
    '--password-store=basic',
    '--use-mock-keychain',
    ...quietSwitches.map(([name, value]) => (value === undefined ? `--${name}` : `--${name}=${value}`)),
  ];
}
