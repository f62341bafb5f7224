import { reviewNamespace } from '../../export/docx/review/reviewMarks';
import { DocxParts } from '../../import/docx/docxParts';

/** Whether a Word document is one of ours: it has our part, or a comment with an id of ours. Cheap for others. */
export function isOurs(bytes: Uint8Array, fileName: string): boolean {
  const opened = DocxParts.open(bytes, fileName);
  if (!opened.ok) return false;
  const parts = opened.value;
  if (parts.named(/^customXml\//).some((name) => parts.text(name)?.includes(reviewNamespace))) return true;
  return parts
    .named(/^word\/comments\.xml$/)
    .some((name) => />Assay [0-9a-f]{8}-/i.test(parts.text(name) ?? ''));
}
