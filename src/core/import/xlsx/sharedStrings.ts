import { ok, type Result } from '../../model/result';
import { scanXml } from '../xml/scanXml';
import type { Parts } from './workbook';

/** Elements of the largest part read: texts of a million cells, with those around them. */
export const mostElements = 12_000_000;

/** The texts cells refer to by number, without the readings of Japanese words. Fails as `scanXml` does. */
export function readSharedStrings(parts: Parts, path: string | null, fileName: string): Result<string[]> {
  const member = path === null ? undefined : parts.get(path);
  if (!member || path === null) return ok([]);
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let inReading = false;
  const scanned = scanXml(
    member.bytes,
    { fileName, part: path, mostElements },
    {
      open(name) {
        if (name === 'x:si') text = '';
        else if (name === 'x:rPh') inReading = true;
        else if (name === 'x:t') inText = !inReading;
      },
      text(piece) {
        if (inText) text += piece;
      },
      close(name) {
        if (name === 'x:si') strings.push(unescaped(text));
        else if (name === 'x:rPh') inReading = false;
        else if (name === 'x:t') inText = false;
      },
    },
  );
  return scanned.ok ? ok(strings) : scanned;
}

/** `_x000D_` stands for a character that XML cannot hold, `_x005F_` for the `_` before what only looks like one. */
export function unescaped(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}
