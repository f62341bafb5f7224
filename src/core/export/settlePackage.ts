import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** The earliest instant a ZIP can hold, in its local-time form: the same bytes in every time zone. */
const zipEpoch = new Date(1980, 0, 1);

/**
 * Takes chance out of a DOCX, so that one case exported at one instant is one file: the library gives
 * links random relationship ids, stamps the clock into the properties and into the ZIP. `at` is the
 * instant of the export. `amend` changes the parts before.
 */
export function settlePackage(
  bytes: Uint8Array,
  at: string,
  amend: (files: Record<string, Uint8Array>) => void = () => {},
): Uint8Array {
  const files = unzipSync(bytes);
  amend(files);
  const settled: Zippable = {};
  for (const name of Object.keys(files)) {
    const content = files[name];
    if (!content) continue;
    settled[name] = [
      name.endsWith('.xml') || name.endsWith('.rels') ? settle(name, content, files, at) : content,
      { mtime: zipEpoch, level: 6 },
    ];
  }
  return zipSync(settled);
}

function settle(
  name: string,
  content: Uint8Array,
  files: Record<string, Uint8Array>,
  at: string,
): Uint8Array {
  let text = strFromU8(content);
  if (name === 'docProps/core.xml')
    text = text.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${at.replace(/\.\d+Z$/, 'Z')}`);
  const folder = name.replace(/(?:_rels\/)?[^/]*$/, '');
  const part = name.endsWith('.rels') ? name.replace(/^.*_rels\/|\.rels$/g, '') : name.slice(folder.length);
  const relations = files[`${folder}_rels/${part}.rels`];
  if (relations)
    for (const [from, to] of renaming(strFromU8(relations))) text = text.replaceAll(`"${from}"`, `"${to}"`);
  return strToU8(text);
}

/** New names for the links' random ids, by their place among the relationships. */
function renaming(relations: string): Map<string, string> {
  const names = new Map<string, string>();
  const links = relations.matchAll(/<Relationship [^>]*?Id="([^"]+)"[^>]*?relationships\/hyperlink"/g);
  for (const [, id] of links) if (id) names.set(id, `rIdLink${names.size + 1}`);
  return names;
}
