/**
 * What the page may do, for every host: run its own scripts and workers, show its own pictures and
 * those it makes itself, talk to its host. Styles may be inline because the component library sets
 * them on elements.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const deniedFeatures = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'xr-spatial-tracking',
];

/** The headers of everything a host answers, pages, scripts and failures alike. */
export const pageHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': contentSecurityPolicy,
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': deniedFeatures.map((feature) => `${feature}=()`).join(', '),
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-frame-options': 'DENY',
};

/**
 * The workers that compile WebAssembly: pdf.js' own, which takes scans apart with decoders, and the one that
 * recognises text in pictures.
 */
const workersWithWebAssembly = /^\/(?:pdfjs\/pdf\.worker\.mjs|assets\/ocr\.worker-[\w-]{8}\.js)$/;

/**
 * The headers of one built file, by the path of its address. A worker runs under the policy it is served with: those
 * that decode or read pictures may compile WebAssembly, and neither the page nor any other script may.
 */
export function headersOfFile(pathname: string): Readonly<Record<string, string>> {
  if (!workersWithWebAssembly.test(pathname)) return pageHeaders;
  return {
    ...pageHeaders,
    'content-security-policy': contentSecurityPolicy.replace(
      "script-src 'self'",
      "script-src 'self' 'wasm-unsafe-eval'",
    ),
  };
}
