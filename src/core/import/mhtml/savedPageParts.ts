import { fail, ok, type Result } from '../../model/result';
import { instantOf } from '../html/capture';
import type { SavedPage } from '../html/readHtml';
import { isWebAddress } from '../html/webAddress';
import { parameterOf } from '../mime/mimeHeaders';
import { type MimePart, mimeParts, mostParts } from '../mime/mimeParts';

/** The page in a web archive, with what lies beside it. */
export interface SavedPageParts {
  readonly page: Uint8Array;
  readonly saved: SavedPage;
  /** Pages shown inside the page. */
  readonly frames: number;
}

/** Finds the page in an MHTML file. Fails with `too-many-parts` or `no-page`, naming the file. */
export function savedPageParts(bytes: Uint8Array, fileName: string): Result<SavedPageParts> {
  const message = mimeParts(bytes);
  if (!message)
    return fail(
      'too-many-parts',
      `“${fileName}” has more than the ${mostParts.toLocaleString('en')} parts a saved page may have here; it was not taken in.`,
    );
  const { headers, parts } = message;
  const root = rootOf(parts, parameterOf(headers.get('content-type') ?? '', 'start'));
  if (!root)
    return fail(
      'no-page',
      `“${fileName}” is a web archive without a page in it. Save the page again, or as “web page, complete”.`,
    );
  const located = root.headers.get('content-location') ?? null;
  const noted = [headers.get('snapshot-content-location'), located, headers.get('content-location')];
  const saved: SavedPage = {
    address: noted.find((address) => address && isWebAddress(address)) ?? null,
    capturedAt: instantOf(headers.get('date')),
    encoding: parameterOf(root.headers.get('content-type') ?? '', 'charset'),
    companion: companionsOf(parts, located),
  };
  const frames = parts.filter((part) => part !== root && isPage(part)).length;
  return ok({ page: root.read(), saved, frames });
}

function rootOf(parts: readonly MimePart[], start: string | null): MimePart | undefined {
  const named = start === null ? undefined : parts.find(({ headers }) => headers.get('content-id') === start);
  return named && isPage(named) ? named : parts.find(isPage);
}

function isPage({ headers }: MimePart): boolean {
  return /^(?:text\/html|application\/xhtml\+xml)\b/i.test(headers.get('content-type') ?? '');
}

/** Parts by where they were loaded from, and by their id; addresses in the page may be relative to its own. */
function companionsOf(
  parts: readonly MimePart[],
  base: string | null,
): (address: string) => Uint8Array | null {
  const byAddress = new Map<string, MimePart>();
  for (const part of parts) {
    const location = part.headers.get('content-location');
    const id = part.headers.get('content-id')?.replace(/^<|>$/g, '');
    for (const address of [location && whole(location, base), location, id && `cid:${id}`])
      if (address && !byAddress.has(address)) byAddress.set(address, part);
  }
  return (address) => (byAddress.get(address) ?? byAddress.get(whole(address, base)))?.read() ?? null;
}

function whole(address: string, base: string | null): string {
  const known = base !== null && URL.canParse(base) ? base : undefined;
  return URL.canParse(address, known) ? new URL(address, known).href : address;
}
