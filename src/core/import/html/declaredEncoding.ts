import { decodeBytes } from '../encoding/decodeBytes';
import { encodingOf } from '../encoding/encodingLabels';

/** The standard looks at 1,024 bytes; pages saved with comments on top declare it later. */
const searched = 8_192;

/**
 * The encoding a page declares in `<meta charset>`, `<meta http-equiv>` or its XML declaration, or
 * null. As in the HTML standard a declared UTF-16 means UTF-8, since the declaration was readable.
 */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = decodeBytes(bytes.subarray(0, searched), 'windows-1252').replace(/<!--[\s\S]*?-->/g, '');
  const declared =
    /<meta\s[^>]*charset\s*=\s*["']?\s*([^\s"'/>;]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]*encoding\s*=\s*["']([^"']+)/i.exec(head)?.[1];
  const encoding = declared === undefined ? null : encodingOf(declared);
  return encoding?.startsWith('utf-') ? 'utf-8' : encoding;
}
