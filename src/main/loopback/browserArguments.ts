/**
 * How the app window is opened: a profile of its own, nothing that talks to the browser's maker, and
 * every address but this computer's sent to a proxy that is not there.
 */
export function browserArguments(address: string, profileFolder: string): string[] {
  return [
    `--app=${address}`,
    `--user-data-dir=${profileFolder}`,
    // Addresses of this computer never go to a proxy; nobody listens on the discard port.
    '--proxy-server=http://127.0.0.1:9',
    '--no-first-run',
    '--no-default-browser-check',
    '--no-pings',
    '--no-service-autorun',
    '--disable-background-networking',
    '--disable-breakpad',
    '--disable-client-side-phishing-detection',
    '--disable-component-extensions-with-background-pages',
    '--disable-component-update',
    '--disable-crash-reporter',
    '--disable-default-apps',
    '--disable-domain-reliability',
    '--disable-extensions',
    '--disable-search-engine-choice-screen',
    '--disable-sync',
    '--metrics-recording-only',
    '--password-store=basic',
    '--use-mock-keychain',
    `--disable-features=${[
      'AutofillServerCommunication',
      'CertificateTransparencyComponentUpdater',
      'DialMediaRouteProvider',
      'InterestFeedContentSuggestions',
      'MediaRouter',
      'OptimizationHints',
      'SpellcheckService',
      'Translate',
    ].join(',')}`,
  ];
}
