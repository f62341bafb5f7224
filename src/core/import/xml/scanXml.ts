import { type SaxesAttributeNS, SaxesParser } from 'saxes';
import { fail, ok, type Result } from '../../model/result';
import { decodeBytes } from '../encoding/decodeBytes';
import { byteOrderMark } from '../encoding/detectUnicode';
import { encodingOf } from '../encoding/encodingLabels';
import { deepestNesting } from '../markup/markupNode';
import { fixedName } from './fixedNames';
import { namedCharacter } from './namedCharacter';

/** What a reader of XML is told, in document order. */
export interface XmlEvents {
  /** Names are as `fixedName` has them, so that a document's own choice of prefixes does not matter. */
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  text(text: string): void;
  close(name: string): void;
}

/** Where XML comes from, for messages, and how much of it is read. */
export interface XmlSource {
  readonly fileName: string;
  /** The member of an archive it is, where it is one. */
  readonly part?: string;
  /** Elements read before it is given up; 2,000,000 when not given. */
  readonly mostElements?: number;
}

/** A document of 1,200 pages has half of that. */
const mostElements = 2_000_000;

const noAttributes: ReadonlyMap<string, string> = new Map();

class Refused extends Error {
  constructor(
    readonly code: string,
    readonly reason: string,
  ) {
    super(reason);
  }
}

/**
 * Reads XML piece by piece, in the encoding its byte-order mark or declaration states, else UTF-8. Nothing outside
 * the bytes is looked up, and no entity is known but the standard's five and the names of characters in HTML. Fails,
 * naming the file and part, with `xml-damaged`, `xml-unsafe` (it declares entities) or `too-complex` (levels,
 * elements). Then some events have been told already.
 */
export function scanXml(bytes: Uint8Array, source: XmlSource, events: XmlEvents): Result<null> {
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.ENTITIES = new Proxy(parser.ENTITIES, {
    get: (known, name) => known[String(name)] ?? namedCharacter(String(name)),
  });
  const most = source.mostElements ?? mostElements;
  let elements = 0;
  let depth = 0;
  parser.on('error', (error) => {
    throw new Refused('xml-damaged', `is damaged (${error.message.replace(/\.$/, '')})`);
  });
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY/i.test(doctype))
      throw new Refused(
        'xml-unsafe',
        'declares entities, which can stop a program or reach outside the file',
      );
  });
  parser.on('opentag', ({ local, uri, prefix, attributes }) => {
    if (++elements > most)
      throw new Refused('too-complex', `has more than ${most.toLocaleString('en')} elements`);
    if (++depth > deepestNesting)
      throw new Refused('too-complex', `nests its elements more than ${deepestNesting} deep`);
    events.open(fixedName(uri, prefix, local), attributesOf(attributes));
  });
  parser.on('closetag', ({ local, uri, prefix }) => {
    depth--;
    events.close(fixedName(uri, prefix, local));
  });
  parser.on('text', (text) => events.text(text));
  parser.on('cdata', (text) => events.text(text));
  try {
    parser.write(textOfXml(bytes)).close();
    return ok(null);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const whole = source.part === undefined ? '' : `, in its part ${source.part},`;
    return fail(
      error.code,
      `“${source.fileName}”${whole} ${error.reason}; it was not taken in. Open it in the program it was made with and save it again.`,
    );
  }
}

function attributesOf(attributes: Record<string, SaxesAttributeNS>): ReadonlyMap<string, string> {
  let named: Map<string, string> | null = null;
  for (const key in attributes) {
    const { uri, prefix, local, value } = attributes[key] as SaxesAttributeNS;
    if (prefix === 'xmlns' || key === 'xmlns') continue;
    named ??= new Map();
    named.set(uri === '' ? local : fixedName(uri, prefix, local), value);
  }
  return named ?? noAttributes;
}

function textOfXml(bytes: Uint8Array): string {
  const marked = byteOrderMark(bytes);
  if (marked) return decodeBytes(bytes, marked).replace(/^\ufeff/, '');
  if (bytes[0] === 0x3c && bytes[1] === 0) return decodeBytes(bytes, 'utf-16le');
  if (bytes[0] === 0 && bytes[1] === 0x3c) return decodeBytes(bytes, 'utf-16be');
  const declaration = decodeBytes(bytes.subarray(0, 200), 'windows-1252');
  const label = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(declaration)?.[1];
  const encoding = label ? encodingOf(label.toLowerCase()) : null;
  // What is no wide text cannot state that it is: its own declaration has been read as narrow text.
  return decodeBytes(bytes, encoding === null || encoding.startsWith('utf-') ? 'utf-8' : encoding);
}
