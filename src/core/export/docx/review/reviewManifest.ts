import { strFromU8, strToU8 } from 'fflate';
import { parseXml } from '../../../import/xml/parseXml';
import { childNamed } from '../../../import/xml/queries';
import type { ReportDocument } from '../../../report';
import { sha256Hex } from '../../../text/hash';
import { escapeXml } from '../../escapeXml';
import { xmlText } from '../../xmlText';
import { type CommentLine, commentLines, wordsOfLine } from '../commentLines';
import { readBody } from './readBody';
import { reviewNamespace, reviewPart } from './reviewMarks';

/** A line of a comment as it was exported. */
export interface ManifestLine {
  readonly kind: CommentLine['kind'];
  readonly block: number | null;
  readonly text: string;
}

/** A paragraph of the report by its words, white space aside, as short as telling a changed one from the same needs it. */
export function paragraphMark(words: string): string {
  return sha256Hex(words.replace(/\s+/gu, '')).slice(0, 16);
}

/**
 * Puts what was exported into a written package: each comment's highlight, part and lines, and the report's paragraphs, so
 * that what a reviewer changes can be told from what the case has changed since. `caseId` is the case's.
 */
export function addReviewManifest(
  files: Record<string, Uint8Array>,
  report: ReportDocument,
  caseId: string,
): void {
  const comments = report.annex.flatMap(({ source, highlights }) =>
    highlights.flatMap((highlight) =>
      Array.from({ length: Math.max(1, highlight.ranges.length) }, (_, part) => {
        const lines = commentLines(highlight, part).map(({ kind, block, inlines }) => {
          const place = block === null ? '' : ` block="${block}"`;
          return `<line kind="${kind}"${place}>${escapeXml(xmlText(wordsOfLine({ inlines })))}</line>`;
        });
        const resolved = highlight.isResolved ? ' resolved="1"' : '';
        return `<comment highlight="${highlight.id}" source="${source.id}" part="${part}" author="${escapeXml(highlight.author || 'Assay')}" at="${highlight.createdAt}"${resolved}>${lines.join('')}</comment>`;
      }),
    ),
  );
  const text = `<text>${paragraphsOf(files).map(paragraphMark).join(' ')}</text>`;
  files[reviewPart] = strToU8(
    `<?xml version="1.0" encoding="UTF-8"?><review xmlns="${reviewNamespace}" case="${caseId}" at="${report.at}">${comments.join('')}${text}</review>`,
  );
  files['customXml/itemProps1.xml'] = strToU8(properties);
  files['customXml/_rels/item1.xml.rels'] = strToU8(propertiesRelation);
  append(files, 'word/_rels/document.xml.rels', '</Relationships>', relation);
  append(files, '[Content_Types].xml', '</Types>', contentType);
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const relation = `<Relationship Id="rIdAssayReview" Type="${office}/relationships/customXml" Target="../${reviewPart}"/>`;
const contentType =
  '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>';
/** Word and LibreOffice keep a part they do not know by the id in its properties. */
const properties = `<?xml version="1.0" encoding="UTF-8" standalone="no"?><ds:datastoreItem xmlns:ds="${office}/customXml" ds:itemID="{A55A11E5-0001-4A55-8A11-000000000001}"><ds:schemaRefs><ds:schemaRef ds:uri="${reviewNamespace}"/></ds:schemaRefs></ds:datastoreItem>`;
const propertiesRelation = `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>`;

function paragraphsOf(files: Record<string, Uint8Array>): readonly string[] {
  const part = files['word/document.xml'];
  const parsed = part && parseXml(part, { fileName: 'document.xml' });
  const body = parsed?.ok ? childNamed(parsed.value, 'w:body') : undefined;
  return body ? readBody(body).paragraphs : [];
}

function append(files: Record<string, Uint8Array>, name: string, before: string, line: string): void {
  const xml = strFromU8(files[name] ?? new Uint8Array());
  files[name] = strToU8(xml.replace(before, () => line + before));
}
