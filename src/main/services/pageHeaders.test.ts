import { expect, test } from 'vitest';
import { contentSecurityPolicy, headersOfFile } from './pageHeaders';

const policyOf = (pathname: string) => headersOfFile(pathname)['content-security-policy'];

test.each(['/pdfjs/pdf.worker.mjs', '/assets/ocr.worker-BGJI2m1g.js'])(
  'the worker %s cannot compile its decoder',
  (pathname) => {
    expect(policyOf(pathname)).toBe(
      contentSecurityPolicy.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'"),
    );
  },
);

test.each([
  '/',
  '/assets/import.worker-BGJI2m1g.js',
  '/assets/index-AbCd1234.js',
  '/assets/ocr.worker-BGJI2m1g.js/index.html',
  '/x/assets/ocr.worker-BGJI2m1g.js',
  '/assets/ocr.worker-.js',
  '/pdfjs/pdf.worker.mjs.map',
])('%s may compile WebAssembly', (pathname) => {
  expect(policyOf(pathname)).toBe(contentSecurityPolicy);
});
