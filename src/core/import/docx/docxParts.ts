import { fail, ok, type Result } from '../../model/result';
import { unpackArchive } from '../archive/unpackArchive';
import type { MarkupElement } from '../markup/markupNode';
import { parseXml } from '../xml/parseXml';
import { childNamed, childrenNamed } from '../xml/queries';

/** The parts that hold text and what is known of it. Fonts, macros and embedded files are never unpacked. */
const wanted =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/[\w.]+\.xml|word\/[\w-]+\.xml|word\/_rels\/[\w.-]+\.rels|customXml\/\w+\.xml)$/;

/** What one part refers to by an id. */
export interface Relationship {
  /** The last word of its type: `styles`, `image`, `hyperlink`. */
  readonly kind: string;
  /** The name of a part, or an address where it is external. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The XML parts of a Word file. */
export class DocxParts {
  readonly #fileName: string;
  readonly #parts: ReadonlyMap<string, Uint8Array>;
  /** The name of the part that holds the text. */
  readonly main: string;

  private constructor(fileName: string, parts: ReadonlyMap<string, Uint8Array>) {
    this.#fileName = fileName;
    this.#parts = parts;
    const root = [...this.relationships('').values()];
    this.main = root.find(({ kind }) => kind === 'officeDocument')?.target ?? 'word/document.xml';
  }

  /** Unpacks them within bounds. Fails as `unpackArchive` does, naming the file. */
  static open(bytes: Uint8Array, fileName: string): Result<DocxParts> {
    const unpacked = unpackArchive(bytes, fileName, (name) => wanted.test(name));
    if (!unpacked.ok) return unpacked;
    return ok(
      new DocxParts(fileName, new Map([...unpacked.value].map(([name, { bytes }]) => [name, bytes]))),
    );
  }

  /** The root of a part. Fails as `parseXml` does, or with `document-damaged` where there is no such part. */
  read(name: string): Result<MarkupElement> {
    const bytes = this.#parts.get(name);
    if (bytes) return parseXml(bytes, { fileName: this.#fileName, part: name });
    return fail('document-damaged', `“${this.#fileName}” is damaged: its part ${name} is not there.`);
  }

  /** A part as it stands, where it is written in UTF-8; null where there is none. */
  text(name: string): string | null {
    const bytes = this.#parts.get(name);
    try {
      return bytes ? new TextDecoder('utf-8', { fatal: true }).decode(bytes) : null;
    } catch {
      return null;
    }
  }

  /** The root of the first part of a kind the text refers to (`styles`, `comments`), or null where there is none. */
  readKind(kind: string): Result<MarkupElement | null> {
    const found = [...this.relationships(this.main).values()].find(
      (relationship) => relationship.kind === kind,
    );
    return found && this.#parts.has(found.target) ? this.read(found.target) : ok(null);
  }

  /** What a part refers to, by id; `''` is the file itself. */
  relationships(part: string): ReadonlyMap<string, Relationship> {
    const slash = part.lastIndexOf('/') + 1;
    const [folder, name] = [part.slice(0, slash), part.slice(slash)];
    const bytes = this.#parts.get(`${folder}_rels/${name}.rels`);
    const parsed = bytes && parseXml(bytes, { fileName: this.#fileName });
    const relationships = new Map<string, Relationship>();
    if (!parsed?.ok) return relationships;
    for (const { attributes } of childrenNamed(parsed.value, 'rel:Relationship')) {
      const isExternal = attributes.get('TargetMode') === 'External';
      const target = attributes.get('Target') ?? '';
      relationships.set(attributes.get('Id') ?? '', {
        kind: (attributes.get('Type') ?? '').split('/').at(-1) ?? '',
        target: isExternal ? target : resolved(folder, target),
        isExternal,
      });
    }
    return relationships;
  }

  /** The names of the parts that match. */
  named(pattern: RegExp): string[] {
    return [...this.#parts.keys()].filter((name) => pattern.test(name));
  }

  /** Whether a part whose name matches has words in it. */
  hasWords(pattern: RegExp): boolean {
    return [...this.#parts].some(
      ([name, bytes]) => pattern.test(name) && /<w:t[ >]/.test(new TextDecoder('utf-8').decode(bytes)),
    );
  }
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path: string[] = folder.split('/').filter(Boolean);
  for (const step of target.split('/'))
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  return path.join('/');
}

/** The value of a property's element: `w:val`. */
export function settingOf(element: MarkupElement | undefined, name: string): string | undefined {
  return element && childNamed(element, name)?.attributes.get('w:val');
}

/** Whether a property is switched on; null where nothing is said of it. */
export function isOn(properties: MarkupElement | undefined, name: string): boolean | null {
  const property = properties && childNamed(properties, name);
  if (!property) return null;
  return !/^(?:0|false|off|none)$/.test(property.attributes.get('w:val') ?? 'true');
}
