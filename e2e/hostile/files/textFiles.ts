import { crc32 } from 'node:zlib';
import { escapedName, type HostileFile, type Maker, makeFiles } from './hostileFile';

/** Files that are all text: notes in Markdown, tables, subtitles, drawings, annotations. */
const makers: Readonly<Record<string, Maker>> = {
  'markup.md': ({ script, far }) =>
    Buffer.from(
      `# press here\n\n<script>${script}</script>\n\n<img src="${far}/a.png" onerror="${script}">\n\n<details open ontoggle=${script}><summary>press here</summary></details>\n`,
    ),
  'links.md': ({ script }) =>
    Buffer.from(
      `# Links\n\n[press here](javascript:${script}) [press here](<java\tscript:${script}>) [press here][r] <javascript:${script}> [press here](data:text/html;base64,PHNjcmlwdD4=) [press here](vbscript:x "a\\" onmouseover=\\"${script}")\n\n[r]: javascript:${script} "a"\n\n![press here](javascript:${script})\n`,
    ),
  'attributes that end early.md': ({ script }) =>
    Buffer.from(
      `# Attributes\n\n![press here" onerror="${script}](x:)\n\n![a](x:"onerror="${script})\n\n\`\`\`"><img src=x: onerror=${script}>\npress here\n\`\`\`\n`,
    ),
  'head of names of the prototype.md': ({ script }) =>
    Buffer.from(
      `---\n__proto__:\n  polluted: true\nconstructor: { prototype: { polluted: 1 } }\ntitle: "<img src=x: onerror=${script}>"\nauthor: !!js/function "function () { ${script} }"\n---\n\n# press here\n`,
    ),
  'files of the computer.md': ({ far }) =>
    Buffer.from(
      `# Files\n\n![press here](file:///etc/passwd) ![a](\\\\\\\\attacker.example\\\\a.png) ![b](//attacker.example/b.png) ![c](${far}/c.png)\n\n![[../../../../etc/passwd]] [[../../x]]\n\n<iframe src="file:///etc/passwd"></iframe>\n`,
    ),
  'diagrams and formulas.md': ({ script, far }) =>
    Buffer.from(
      `# Diagrams\n\n\`\`\`mermaid\ngraph TD; A["<img src=x: onerror=${script}>"] --> B; click A "javascript:${script}"\n\`\`\`\n\n$$\\href{javascript:${script}}{press here} \\includegraphics{${far}/a.png} \\htmlData{onclick=${script}}{x}$$\n`,
    ),
  'a drawing.svg': ({ script, far }) =>
    Buffer.from(
      `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY out SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg" onload="${script}"><script>${script}</script><image href="${far}/a.png"/><text>press here &out;</text></svg>`,
    ),
  'plain words.txt': ({ script, far }) =>
    Buffer.from(
      `press here\n\n<script>${script}</script>\n\njavascript:${script}\n\n${far}/a\n\n\x1b]8;;${far}\x07a\x1b]8;;\x07 \u202e \0 \ufeff\n`,
    ),
  'cells that compute.csv': ({ far }) =>
    Buffer.from(
      `Who,What\n"=HYPERLINK(""${far}/a"",""press here"")",+1+1\n-2+3,@SUM(1)\n"\t=cmd|' /c true'!A1","\r=1+1"\n`,
    ),
  'cells of markup.csv': ({ script }) =>
    Buffer.from(
      `__proto__,constructor,"<img src=x: onerror=${script}>"\npress here,toString,"<script>${script}</script>"\n`,
    ),
  'a talk.vtt': ({ script, far }) =>
    Buffer.from(
      `WEBVTT\n\nSTYLE\n::cue { background: url(${far}/a.png) }\n\n00:00:01.000 --> 00:00:02.000\n<v "><img src=x: onerror=${script}>>press here<c.x><script>${script}</script></c>\n`,
    ),
  'a film.srt': ({ script }) =>
    Buffer.from(
      `1\n00:00:01,000 --> 00:00:02,000\n<font color="x" onmouseover="${script}">press here</font><img src=x: onerror=${script}>\n`,
    ),
  'a picture of words.png': ({ script }) => pictureSaying(`<img src=x: onerror=${script}>`),
  'annotations.jsonld': ({ script }) =>
    Buffer.from(
      `{"@context":"http://www.w3.org/ns/anno.jsonld","type":"Annotation","id":"javascript:${script}","__proto__":{"polluted":1},"body":[{"type":"TextualBody","format":"text/html","value":"<img src=x: onerror=${script}>"}],"target":{"source":"javascript:${script}","selector":{"type":"TextQuoteSelector","exact":"press here"}}}`,
    ),
  'rows.json': ({ script }) => Buffer.from(`{"__proto__":{"polluted":"${script}"}}`),
};

/** A PNG of one white pixel whose comment is as given. */
function pictureSaying(comment: string): Uint8Array {
  const chunk = (type: string, data: Buffer) => {
    const head = Buffer.alloc(4);
    head.writeUInt32BE(data.length);
    const named = Buffer.concat([Buffer.from(type), data]);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc32(named));
    return Buffer.concat([head, named, sum]);
  };
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', Buffer.from('00000001000000010100000000', 'hex')),
    chunk('tEXt', Buffer.from(`Title\0${comment}`)),
    chunk('tEXt', Buffer.from(`Author\0${comment}`)),
    chunk('IDAT', Buffer.from('789c6360000000020001', 'hex')),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Files of text, numbered from 601. */
export const textFiles = (): HostileFile[] => makeFiles(makers, 601);

const namesOf = (script: string): readonly string[] => [
  `<img src=x onerror=${script}>.txt`,
  `"><script>${script}<%2fscript>.txt`,
  `' onmouseover='${script}.txt`,
  `javascript:${script}.txt`,
  `{{constructor.constructor('${script}')()}}.txt`,
  `\${${script}}.txt`,
  '__proto__.txt',
  'constructor',
  `../../${escapedName}.txt`,
  `..\\..\\${escapedName}.txt`,
  `/tmp/${escapedName}.txt`,
  'a\u202etxt.exe',
  'two\nlines.txt',
  'CON.txt',
  `%2e%2e%2f${escapedName}.txt`,
  `${'long '.repeat(180)}.txt`,
];

/** Honest words under hostile names, numbered from 701. */
export const namedFiles = (): HostileFile[] =>
  namesOf('trip(0)').map((_, index) => {
    const script = `trip(${701 + index})`;
    return {
      number: 701 + index,
      name: namesOf(script)[index] ?? '',
      bytes: Buffer.from(`press here: the words of file ${index} are honest, whatever it is called.`),
    };
  });
