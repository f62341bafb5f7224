import { reviewNamespace } from '../../export/docx/review/reviewMarks';
import { unpackArchive } from '../../import/archive/unpackArchive';

/** Where a document of ours says so. Nothing else of it is unpacked. */
const telling = /^(?:customXml\/\w+|word\/comments)\.xml$/;

/** Whether a Word document is one of ours: it has our part, or a comment with an id of ours. Cheap for others. */
export function isOurs(bytes: Uint8Array, fileName: string): boolean {
  const parts = unpackArchive(bytes, fileName, (name) => telling.test(name));
  if (!parts.ok) return false;
  return [...parts.value].some(([name, part]) => {
    const xml = new TextDecoder('utf-8').decode(part.bytes);
    return name.startsWith('word/') ? />Assay [0-9a-f]{8}-/i.test(xml) : xml.includes(reviewNamespace);
  });
}
