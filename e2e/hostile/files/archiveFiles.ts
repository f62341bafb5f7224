import { gzipSync, strToU8, type Zippable, zipSync } from 'fflate';
import { escapedName, type HostileFile, type Maker, makeFiles } from './hostileFile';

const container = (path: string) =>
  `<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="${path}" media-type="application/oebps-package+xml"/></rootfiles></container>`;

interface MadeBook {
  readonly title?: string;
  readonly prologue?: string;
  readonly chapter?: string;
  readonly items?: string;
  readonly root?: string;
  readonly more?: Readonly<Record<string, string>>;
}

function book({
  title = 'Book',
  prologue = '',
  chapter = '<p>press here</p>',
  items = '',
  root = 'book.opf',
  more = {},
}: MadeBook): Uint8Array {
  const files: Zippable = {
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(container(root)),
    'book.opf': strToU8(
      `<?xml version="1.0"?>${prologue}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">b</dc:identifier><dc:title>${title}</dc:title><dc:creator>${title}</dc:creator><dc:language>en</dc:language></metadata><manifest><item id="one" href="one.xhtml" media-type="application/xhtml+xml" properties="scripted"/><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>${items}</manifest><spine><itemref idref="one"/><itemref idref="__proto__"/></spine></package>`,
    ),
    'one.xhtml': strToU8(
      `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>One</title></head><body><h1>One</h1>${chapter}</body></html>`,
    ),
  };
  for (const [name, text] of Object.entries(more)) files[name] = strToU8(text);
  return zipSync(files);
}

const honest = (script: string) => strToU8(`press here: the keeper wrote ${script}.`);

/** Ten copies of an archive in an archive, some levels deep: few bytes that unpack to very many. */
function russianDoll(levels: number, script: string): Uint8Array {
  let inner: Uint8Array = zipSync({ 'zeros.txt': new Uint8Array(100_000), 'words.txt': honest(script) });
  for (let level = 0; level < levels; level++)
    inner = zipSync(
      Object.fromEntries(Array.from({ length: 10 }, (_, copy) => [`${level}-${copy}.zip`, inner])),
    );
  return inner;
}

const makers: Readonly<Record<string, Maker>> = {
  'scripts in chapters.epub': ({ script, far }) =>
    book({
      chapter: `<p onmouseover="${script}">press here</p><script>${script}</script><svg xmlns="http://www.w3.org/2000/svg" onload="${script}"><script>${script}</script></svg><iframe src="${far}/f"/><a href="javascript:${script}">press here</a><object data="${far}/o.svg"/>`,
    }),
  'title of markup.epub': ({ script }) => book({ title: `&lt;img src=x: onerror=${script}&gt;` }),
  'files outside the book.epub': () =>
    book({
      items: `<item id="out" href="../../../../../../etc/passwd" media-type="application/xhtml+xml"/><item id="__proto__" href="file:///etc/passwd" media-type="application/xhtml+xml"/>`,
      more: { [`../../${escapedName}.xhtml`]: '<p>out</p>' },
    }),
  'root outside the book.epub': () => book({ root: '../../../../etc/passwd' }),
  'outside entity.epub': () =>
    book({ prologue: '<!DOCTYPE x [<!ENTITY out SYSTEM "file:///etc/passwd">]>', title: 'Book &out;' }),
  'contents that run.epub': ({ script }) =>
    book({
      more: {
        'nav.xhtml': `<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><body><nav epub:type="toc"><ol><li><a href="javascript:${script}">press here</a></li></ol></nav></body></html>`,
      },
    }),
  'names that lead out.zip': ({ script }) =>
    zipSync({
      [`../../${escapedName}-1.txt`]: honest(`${script} 1`),
      [`/tmp/${escapedName}-2.txt`]: honest(`${script} 2`),
      [`..\\..\\${escapedName}-3.txt`]: honest(`${script} 3`),
      [`C:\\${escapedName}-4.txt`]: honest(`${script} 4`),
      [`a/./b/../../../${escapedName}-5.txt`]: honest(`${script} 5`),
    }),
  'a link that leads out.zip': ({ script }) =>
    zipSync({
      'link.txt': [strToU8('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }],
      'link.txt/inside.txt': honest(script),
      'device.txt': [strToU8('x'), { os: 3, attrs: 0o020666 << 16 }],
    }),
  'names of markup.zip': ({ script }) =>
    zipSync({
      [`<img src=x: onerror=${script}>.txt`]: honest(`${script} a`),
      [`"onmouseover="${script}.txt`]: honest(`${script} b`),
      __proto__: honest(`${script} c`),
      'constructor.txt': honest(`${script} d`),
      'a\0b.txt': honest(`${script} e`),
      '\u202etxt.exe': honest(`${script} f`),
    }),
  'archives in archives.zip': ({ script }) => russianDoll(4, script),
  'a size that is a lie.zip': ({ script }) => {
    const bytes = Buffer.from(zipSync({ 'words.txt': honest(script) }));
    bytes.writeUInt32LE(0xfffffff0, bytes.lastIndexOf('PK\x01\x02') + 24);
    return bytes;
  },
  'all of it in one file.gz': ({ script }) =>
    gzipSync(honest(script), { filename: `../../${escapedName}.txt` }),
};

/** Books and archives, numbered from 501. */
export const archiveFiles = (): HostileFile[] => makeFiles(makers, 501);
