import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const paragraph = (text: string, id = '') =>
  `<w:p${id && ` w14:paraId="${id}"`}><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;

/** Does to a document of ours what a reviewer does in a word processor, in its XML. */
export class Reviewer {
  readonly #files: Record<string, Uint8Array>;
  #made = 0;

  constructor(
    bytes: Uint8Array,
    readonly name = 'Rosa Amin',
    readonly at = '2024-05-07T10:30:00Z',
  ) {
    this.#files = unzipSync(bytes);
  }

  save(): Uint8Array {
    return zipSync(this.#files);
  }

  part(name: string): string {
    return strFromU8(this.#files[name] ?? new Uint8Array());
  }

  change(name: string, how: (xml: string) => string): this {
    this.#files[name] = strToU8(how(this.part(name)));
    return this;
  }

  drop(pattern: RegExp): this {
    for (const name of Object.keys(this.#files)) if (pattern.test(name)) delete this.#files[name];
    return this;
  }

  /** Word's ids of the comments of a highlight, in order. */
  idsOf(highlightId: string): string[] {
    const comments = this.part('word/comments.xml').match(/<w:comment .*?<\/w:comment>/gs) ?? [];
    return comments
      .filter((comment) => comment.includes(highlightId))
      .map((comment) => /w:id="(\d+)"/.exec(comment)?.[1] ?? '');
  }

  /** Selects the first run of text that holds `words`, in the sources before the report, and comments on exactly them. */
  comment(words: string, ...lines: string[]): this {
    const id = this.#add(lines);
    const wanted = escaped(words);
    return this.change('word/document.xml', (xml) => {
      const region = Math.max(0, xml.indexOf('_AssayS'));
      const run = /<w:r>(?:(?!<\/w:r>).)*?<w:t(?: [^>]*)?>([^<]*)<\/w:t><\/w:r>/gs;
      // Words of a source first, else of the report.
      for (const [annex, part] of [[region, xml.slice(region)] as const, [0, xml.slice(0, region)] as const])
        for (const match of part.matchAll(run)) {
          const at = (match[1] ?? '').indexOf(wanted);
          if (at < 0) continue;
          const [before, after] = [match[1]?.slice(0, at) ?? '', match[1]?.slice(at + wanted.length) ?? ''];
          const like = (text: string) =>
            text &&
            match[0].replace(
              /(<w:t)(?: [^>]*)?>[^<]*</s,
              (_, open) => `${open} xml:space="preserve">${text}<`,
            );
          const cut = `${like(before)}<w:commentRangeStart w:id="${id}"/>${like(wanted)}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>${like(after)}`;
          const from = annex + match.index;
          return xml.slice(0, from) + cut + xml.slice(from + match[0].length);
        }
      throw new Error(`no run has “${words}”`);
    });
  }

  /** Replaces the lines of a highlight's comment as a person would, the id's line left alone. */
  edit(highlightId: string, how: (lines: string[]) => string[]): this {
    return this.#comment(this.idsOf(highlightId)[0] ?? '', (comment) => {
      const paragraphs = comment.match(/<w:p[ >].*?<\/w:p>/gs) ?? [];
      const lines = paragraphs.map((each) =>
        [...each.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, text]) => text).join(''),
      );
      const own = lines.slice(0, -1).map(unescaped);
      const last = paragraphs.at(-1) ?? '';
      return comment.replace(
        /<w:p[ >].*<\/w:p>/s,
        () =>
          how(own)
            .map((line) => paragraph(line))
            .join('') + last,
      );
    });
  }

  reply(highlightId: string, ...lines: string[]): this {
    const parent = this.idsOf(highlightId)[0] ?? '';
    const id = this.#add(lines);
    const [of, own] = [this.#paragraphId(parent), this.#paragraphId(id)];
    this.#extend(`<w15:commentEx w15:paraId="${own}" w15:paraIdParent="${of}" w15:done="0"/>`);
    return this.change('word/document.xml', (xml) =>
      xml
        .replace(
          `<w:commentRangeStart w:id="${parent}"/>`,
          (mark) => `${mark}<w:commentRangeStart w:id="${id}"/>`,
        )
        .replace(
          `<w:commentRangeEnd w:id="${parent}"/>`,
          (mark) => `${mark}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`,
        ),
    );
  }

  resolve(highlightId: string): this {
    const own = this.#paragraphId(this.idsOf(highlightId)[0] ?? '');
    return this.#extend(`<w15:commentEx w15:paraId="${own}" w15:done="1"/>`);
  }

  delete(highlightId: string): this {
    for (const id of this.idsOf(highlightId)) {
      this.#comment(id, () => '');
      this.change('word/document.xml', (xml) =>
        xml
          .replace(new RegExp(`<w:commentRange(?:Start|End) w:id="${id}"/>`, 'g'), '')
          .replace(new RegExp(`<w:r>(?:(?!</w:r>).)*<w:commentReference w:id="${id}"/></w:r>`, 's'), ''),
      );
    }
    return this;
  }

  #add(lines: readonly string[]): string {
    const id = String(9_000 + this.#made++);
    const inside = lines.map((line, place) => paragraph(line, place === lines.length - 1 ? `7A${id}00` : ''));
    this.change('word/comments.xml', (xml) =>
      xml.replace(
        '</w:comments>',
        () =>
          `<w:comment w:id="${id}" w:author="${escaped(this.name)}" w:date="${this.at}" w:initials="R">${inside.join('')}</w:comment></w:comments>`,
      ),
    );
    return id;
  }

  #comment(id: string, how: (comment: string) => string): this {
    return this.change('word/comments.xml', (xml) =>
      xml.replace(new RegExp(`<w:comment w:id="${id}".*?</w:comment>`, 's'), how),
    );
  }

  /** The id of a comment's last paragraph, given to it where it has none. */
  #paragraphId(id: string): string {
    let found = '';
    this.#comment(id, (comment) => {
      const last = [...comment.matchAll(/<w:p[ >]/g)].at(-1)?.index ?? 0;
      const known = /^<w:p [^>]*w14:paraId="(\w+)"/.exec(comment.slice(last))?.[1];
      found = known ?? `6B${id.padStart(6, '0')}`;
      if (known) return comment;
      return `${comment.slice(0, last)}<w:p w14:paraId="${found}"${comment.slice(last + 4)}`;
    });
    return found;
  }

  #extend(line: string): this {
    const name = 'word/commentsExtended.xml';
    if (!this.#files[name]) {
      this.#files[name] = strToU8(
        '<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"></w15:commentsEx>',
      );
      this.change('word/_rels/document.xml.rels', (xml) =>
        xml.replace(
          '</Relationships>',
          '<Relationship Id="rIdEx" Type="http://schemas.microsoft.com/office/2011/relationships/commentsExtended" Target="commentsExtended.xml"/></Relationships>',
        ),
      );
    }
    return this.change(name, (xml) => xml.replace('</w15:commentsEx>', () => `${line}</w15:commentsEx>`));
  }
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
