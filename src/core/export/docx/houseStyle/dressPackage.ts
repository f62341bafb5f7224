import { strFromU8, strToU8 } from 'fflate';
import { escapeXml } from '../../escapeXml';
import { shiftedNumber, withHouseNumbering } from './houseNumbering';
import type { HousePart, HouseStyle, PageKind } from './houseStyle';

type Files = Record<string, Uint8Array>;

const documentName = 'word/document.xml';
const relationsName = 'word/_rels/document.xml.rels';
const relationBase = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const mediaTypes: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
};

/**
 * Puts a template's theme, numbering, headers and footers into a written document, whose styles are merged already.
 * `renamed` are the ids of styles that were changed. The handling mark and the page number of the document's own headers
 * and footers go with the template's, where it has none.
 */
export function dressPackage(files: Files, house: HouseStyle, renamed: ReadonlyMap<string, string>): void {
  if (house.theme && files['word/theme/theme1.xml']) files['word/theme/theme1.xml'] = house.theme;
  const numbering = files['word/numbering.xml'];
  if (numbering)
    files['word/numbering.xml'] = strToU8(withHouseNumbering(strFromU8(numbering), house, renamed));
  for (const place of ['header', 'footer'] as const) {
    const theirs = house.parts.filter((part) => part.place === place);
    if (theirs.length > 0) new PlaceDressing(files, house, renamed, place).dress(theirs);
  }
}

/** The headers, or the footers, of a document while they are exchanged. */
class PlaceDressing {
  constructor(
    private readonly files: Files,
    private readonly house: HouseStyle,
    private readonly renamed: ReadonlyMap<string, string>,
    private readonly place: 'header' | 'footer',
  ) {}

  dress(theirs: readonly HousePart[]): void {
    for (const [pages, name] of this.#own()) {
      const part = theirs.find((each) => each.pages === pages);
      // Pages the template says nothing of keep a mark or number of ours, and nothing else.
      const own = this.#ownParagraphs(strFromU8(this.files[name] ?? new Uint8Array()));
      const needed = part ? own.filter((paragraph) => this.#isMissing(paragraph, part)) : own;
      this.#write(name, part, needed);
    }
  }

  /** The parts the document refers to, by the pages they are for. */
  #own(): [PageKind, string][] {
    const relations = strFromU8(this.files[relationsName] ?? new Uint8Array());
    const document = strFromU8(this.files[documentName] ?? new Uint8Array());
    const references = document.matchAll(new RegExp(`<w:${this.place}Reference [^>]*>`, 'g'));
    return [...references].flatMap(([reference]): [PageKind, string][] => {
      const id = /r:id="([^"]+)"/.exec(reference)?.[1];
      const pages = /w:type="(\w+)"/.exec(reference)?.[1] as PageKind | undefined;
      const relation = [...relations.matchAll(/<Relationship [^>]*>/g)].find(([each]) =>
        each.includes(`Id="${id}"`),
      );
      const target = /Target="([^"]+)"/.exec(relation?.[0] ?? '')?.[1];
      return pages && target ? [[pages, `word/${target}`]] : [];
    });
  }

  /** Of a part of ours: the handling mark, and the number of the page. */
  #ownParagraphs(xml: string): string[] {
    return (xml.match(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gs) ?? []).filter(
      (paragraph) => paragraph.includes('"AssayHandling"') || paragraph.includes('PAGE'),
    );
  }

  #isMissing(paragraph: string, part: HousePart): boolean {
    if (paragraph.includes('"AssayHandling"')) return true;
    const numbered = this.house.parts.filter(({ pages }) => pages === part.pages);
    return !numbered.some(({ xml }) => /[\s>"]PAGE[\s<"\\]/.test(xml));
  }

  #write(name: string, part: HousePart | undefined, own: readonly string[]): void {
    const tag = this.place === 'header' ? 'w:hdr' : 'w:ftr';
    if (!part) {
      const xml = strFromU8(this.files[name] ?? new Uint8Array());
      const inside = own.join('') || '<w:p/>';
      this.files[name] = strToU8(
        xml.replace(
          new RegExp(`(<${tag}[^>]*>).*(</${tag}>)`, 's'),
          (_, open, close) => `${open}${inside}${close}`,
        ),
      );
      return;
    }
    let xml = part.xml.replace(
      /(<w:(?:pStyle|rStyle|tblStyle|numId) [^>]*w:val=")([^"]+)"/g,
      (_, before: string, id: string) =>
        `${before}${(before.includes('numId') ? shiftedNumber(id) : this.renamed.get(id)) ?? id}"`,
    );
    const inside = own.join('');
    if (inside)
      xml =
        this.place === 'header'
          ? xml.replace(new RegExp(`<${tag}[^>]*>`), (open) => `${open}${inside}`)
          : xml.replace(`</${tag}>`, () => `${inside}</${tag}>`);
    this.files[name] = strToU8(xml);
    this.#writeRelations(name, part);
  }

  #writeRelations(name: string, { relations }: HousePart): void {
    const file = name.slice(name.lastIndexOf('/') + 1);
    const lines = relations.map((relation) => {
      if (relation.kind === 'hyperlink')
        return `<Relationship Id="${escapeXml(relation.id)}" Type="${relationBase}/hyperlink" Target="${escapeXml(relation.address)}" TargetMode="External"/>`;
      const picture = `house-${file.replace(/\W/g, '-')}-${relation.name.replace(/[^\w.-]/g, '_')}`;
      this.files[`word/media/${picture}`] = relation.bytes;
      this.#declare(picture);
      return `<Relationship Id="${escapeXml(relation.id)}" Type="${relationBase}/image" Target="media/${picture}"/>`;
    });
    this.files[`word/_rels/${file}.rels`] = strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`,
    );
  }

  /** A picture's kind is declared by the ending of its name. */
  #declare(picture: string): void {
    const ending = picture.slice(picture.lastIndexOf('.') + 1);
    const name = '[Content_Types].xml';
    const types = strFromU8(this.files[name] ?? new Uint8Array());
    if (new RegExp(`Extension="${ending}"`, 'i').test(types)) return;
    const line = `<Default Extension="${ending}" ContentType="${mediaTypes[ending.toLowerCase()] ?? 'image/png'}"/>`;
    this.files[name] = strToU8(types.replace(/<Types[^>]*>/, (open) => `${open}${line}`));
  }
}
