import { fail, ok, type Result } from '../../model/result';
import type { MarkupElement } from '../markup/markupNode';
import { scanXml, type XmlSource } from './scanXml';

/**
 * Parses XML into a tree and answers its root. Names are as `fixedName` has them, with their case; white space is
 * kept. Fails as `scanXml` does, naming the file and part.
 */
export function parseXml(bytes: Uint8Array, source: XmlSource): Result<MarkupElement> {
  let root: MarkupElement | null = null;
  const open: MarkupElement[] = [];
  const scanned = scanXml(bytes, source, {
    open(name, attributes) {
      const element: MarkupElement = { name, attributes, children: [] };
      open.at(-1)?.children.push(element);
      root ??= element;
      open.push(element);
    },
    text(text) {
      open.at(-1)?.children.push(text);
    },
    close() {
      open.pop();
    },
  });
  if (!scanned.ok) return scanned;
  return root ? ok(root) : fail('xml-damaged', `“${source.fileName}” holds no XML where it should.`);
}
