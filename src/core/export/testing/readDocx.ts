import { strFromU8, unzipSync } from 'fflate';

export interface ReadDocx {
  /** Every part that is XML, by name. */
  readonly parts: Readonly<Record<string, string>>;
  /** The words between each comment's range marks, by comment id; paragraphs and cells end in a line end. */
  readonly commented: ReadonlyMap<string, string>;
  /** Text of each comment by id. */
  readonly comments: ReadonlyMap<string, { author: string; date: string; text: string }>;
  /** Ids of footnote references in the text, and of footnotes with words of ours. */
  readonly references: readonly string[];
  readonly footnotes: ReadonlyMap<string, string>;
}

/** Reads a DOCX with nothing of the writer's: ZIP, then a scan of the XML's tags. */
export function readDocx(bytes: Uint8Array): ReadDocx {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );
  const document = parts['word/document.xml'] ?? '';
  const comments = [
    ...(parts['word/comments.xml'] ?? '').matchAll(/<w:comment ([^>]*)>(.*?)<\/w:comment>/gs),
  ].map(
    ([, attributes = '', content = '']) =>
      [
        attribute(attributes, 'w:id'),
        {
          author: attribute(attributes, 'w:author'),
          date: attribute(attributes, 'w:date'),
          text: wordsIn(content),
        },
      ] as const,
  );
  const footnotes = [
    ...(parts['word/footnotes.xml'] ?? '').matchAll(/<w:footnote ([^>]*)>(.*?)<\/w:footnote>/gs),
  ].flatMap(([, attributes = '', content = '']) =>
    attributes.includes('w:type') ? [] : [[attribute(attributes, 'w:id'), wordsIn(content)] as const],
  );
  return {
    parts,
    commented: commentedWords(document),
    comments: new Map(comments),
    references: [...document.matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map(([, id = '']) => id),
    footnotes: new Map(footnotes),
  };
}

function commentedWords(document: string): Map<string, string> {
  const words = new Map<string, string>();
  const open = new Set<string>();
  const add = (text: string) => {
    for (const id of open) words.set(id, (words.get(id) ?? '') + text);
  };
  for (const [token] of document.matchAll(tokens)) {
    const id = attribute(token, 'w:id');
    if (token.startsWith('<w:commentRangeStart')) {
      if (words.has(id)) throw new Error(`comment ${id} begins twice`);
      words.set(id, '');
      open.add(id);
    } else if (token.startsWith('<w:commentRangeEnd')) {
      if (!open.delete(id)) throw new Error(`comment ${id} ends without beginning`);
    } else add(textOf(token));
  }
  if (open.size) throw new Error(`comments ${[...open].join(', ')} never end`);
  return words;
}

const tokens =
  /<w:commentRange(?:Start|End)[^>]*>|<w:t(?: [^>]*)?>[^<]*<\/w:t>|<w:t(?: [^>]*)?\/>|<w:tab\/>|<w:br\/>|<\/w:p>/g;

function wordsIn(xml: string): string {
  return [...xml.matchAll(tokens)].map(([token]) => textOf(token)).join('');
}

function textOf(token: string): string {
  if (token === '<w:tab/>') return '\t';
  if (token === '<w:br/>' || token === '</w:p>') return '\n';
  return unescapeXml(/>([^<]*)</.exec(token)?.[1] ?? '');
}

function attribute(tag: string, name: string): string {
  return unescapeXml(new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
}

function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

/** Words with every run of white space as one blank: what paragraphs, cells and breaks leave comparable. */
export function spaced(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
