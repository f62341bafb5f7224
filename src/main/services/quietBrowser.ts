/**
 * Chromium switches that keep it from talking to anybody, as name and value. Every address but this
 * computer's own goes to a proxy that is not there: nobody listens on the discard port.
 */
export const quietSwitches: readonly (readonly [name: string, value?: string])[] = [
  ['proxy-server', 'http://127.0.0.1:9'],
  // Names are not even looked up: a question to a name server is a message, too.
  ['host-resolver-rules', 'MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  // WebRTC asks neither the network nor this computer for addresses.
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
  ['no-pings'],
  ['disable-background-networking'],
  ['disable-breakpad'],
  ['disable-client-side-phishing-detection'],
  ['disable-component-update'],
  ['disable-default-apps'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  [
    'disable-features',
    [
      'AutofillServerCommunication',
      'CertificateTransparencyComponentUpdater',
      'DialMediaRouteProvider',
      'InterestFeedContentSuggestions',
      'MediaRouter',
      'OptimizationHints',
      'Translate',
    ].join(','),
  ],
];
