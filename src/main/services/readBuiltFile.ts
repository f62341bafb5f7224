import { readFile, realpath } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fail, ok, type Result } from '@core/model/result';

export interface BuiltFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
  readonly cacheControl: string;
}

/** Only what the build makes; anything else is not served. */
const mediaTypes: Record<string, string> = {
  '.bcmap': 'application/octet-stream',
  '.css': 'text/css; charset=utf-8',
  '.gz': 'application/gzip',
  '.html': 'text/html; charset=utf-8',
  '.icc': 'application/vnd.iccprofile',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pfb': 'application/octet-stream',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** A name with the hash of its content in it, as the bundler writes them. */
const hashedName = /^\/assets\/.+-[\w-]{8}\.\w+$/;

/**
 * Reads a file of the built page. `pathname` is the path of an address, still percent-encoded; `/`
 * is `index.html`. Nothing outside `root` and nothing behind a symbolic link is read. Fails with `not-found`.
 */
export async function readBuiltFile(root: string, pathname: string): Promise<Result<BuiltFile>> {
  const notFound = fail('not-found', 'There is no such page in Assay.');
  let path: string;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return notFound;
  }
  if (path === '/') path = '/index.html';
  const segments = path.split('/').slice(1);
  const plain = /^[\w.@+~-]+$/;
  if (!path.startsWith('/') || segments.some((segment) => !plain.test(segment) || segment.startsWith('.')))
    return notFound;
  const mediaType = mediaTypes[extname(path).toLowerCase()];
  if (!mediaType) return notFound;
  try {
    const realRoot = await realpath(root);
    const wanted = join(realRoot, ...segments);
    // Differs when any step of the way is a symbolic link.
    if ((await realpath(wanted)) !== wanted) return notFound;
    const bytes = new Uint8Array(await readFile(wanted));
    return ok({ bytes, mediaType, cacheControl: cacheControlOf(path) });
  } catch {
    return notFound;
  }
}

function cacheControlOf(path: string): string {
  if (hashedName.test(path)) return 'public, max-age=31536000, immutable';
  return path.endsWith('.html') ? 'no-store' : 'no-cache';
}
