import type { ArchiveMember } from '../../../import/archive/unpackArchive';
import type { DocxParts, Relationship } from '../../../import/docx/docxParts';
import { elementsOf, type MarkupElement, textOf } from '../../../import/markup/markupNode';
import { childrenNamed } from '../../../import/xml/queries';
import type { HousePart, HouseRelation, PageKind } from './houseStyle';

/** Pictures Word itself puts into headers. */
const pictureName = /\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf)$/i;
/** Fields that fetch, run or link something when Word renews them. */
const reachingField =
  /\b(?:INCLUDE|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|DDE|DDEAUTO|DATABASE|MACROBUTTON|RD)\b/i;
/** Objects of other programs, controls, and text of other files. */
const foreignParts = new Set(['w:object', 'w:control', 'w:altChunk', 'w:subDoc']);

/**
 * Headers and footers of a template's sections, the last of each kind (a section without its own has those of the one
 * before). One that leads out of the file, or holds what is no text and picture, is left out with a sentence.
 */
export function houseParts(
  parts: DocxParts,
  sections: readonly MarkupElement[],
  media: ReadonlyMap<string, ArchiveMember>,
): { readonly parts: readonly HousePart[]; readonly warnings: readonly string[] } {
  const relations = parts.relationships(parts.main);
  const chosen = new Map<string, { place: 'header' | 'footer'; pages: PageKind; target: string }>();
  for (const section of sections)
    for (const place of ['header', 'footer'] as const)
      for (const { attributes } of childrenNamed(section, `w:${place}Reference`)) {
        const pages = pageKinds[attributes.get('w:type') ?? 'default'];
        const found = relations.get(attributes.get('r:id') ?? '');
        if (pages && found?.kind === place && !found.isExternal)
          chosen.set(`${place} ${pages}`, { place, pages, target: found.target });
      }
  const warnings = new Set<string>();
  const taken = [...chosen.values()].flatMap(({ place, pages, target }): HousePart[] => {
    const part = partOf(parts, target, media);
    if (typeof part === 'string') {
      warnings.add(`A ${place} of the template was left out: ${part}.`);
      return [];
    }
    return [{ place, pages, ...part }];
  });
  return { parts: taken, warnings: [...warnings] };
}

const pageKinds: Readonly<Record<string, PageKind>> = { default: 'default', first: 'first', even: 'even' };

/** A part that can be taken over, or why not. */
function partOf(
  parts: DocxParts,
  target: string,
  media: ReadonlyMap<string, ArchiveMember>,
): Pick<HousePart, 'xml' | 'relations'> | string {
  const root = parts.read(target);
  const xml = parts.text(target);
  if (!root.ok || xml === null) return 'it is damaged';
  // Its XML is taken as it stands, beside ours, and must be of the same vocabulary.
  if (!/^(?:<\?xml[^>]*\?>)?\s*<w:(?:hdr|ftr)[\s>]/.test(xml) || xml.includes('purl.oclc.org/ooxml'))
    return 'it is written in a form that cannot be taken over';
  let instructions = '';
  for (const { name, attributes, children } of elementsOf([root.value])) {
    if (foreignParts.has(name)) return 'it holds an object of another program';
    // An instruction may be cut into any number of runs; fields are parted by their characters.
    if (name === 'w:instrText') instructions += textOf(children);
    else if (name === 'w:fldChar') instructions += ' ';
    else if (name === 'w:fldSimple') instructions += ` ${attributes.get('w:instr') ?? ''} `;
  }
  if (reachingField.test(instructions)) return 'a field in it fetches something';
  const relations: HouseRelation[] = [];
  for (const [id, relation] of parts.relationships(target)) {
    const read = relationOf(id, relation, media);
    if (typeof read === 'string') return read;
    relations.push(read);
  }
  return { xml, relations };
}

function relationOf(
  id: string,
  { kind, target, isExternal }: Relationship,
  media: ReadonlyMap<string, ArchiveMember>,
): HouseRelation | string {
  if (kind === 'hyperlink' && isExternal && /^(?:https?|mailto):/i.test(target))
    return { id, kind, address: target };
  if (isExternal) return 'it refers to something outside the file';
  if (kind !== 'image') return 'it holds more than text and pictures';
  const bytes = media.get(target)?.bytes;
  if (!bytes || !pictureName.test(target)) return 'a picture in it is missing or of an unknown kind';
  return { id, kind, name: target.slice(target.lastIndexOf('/') + 1), bytes };
}
