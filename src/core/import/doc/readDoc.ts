import { ok, type Result } from '../../model/result';
import { writeFlow } from '../flow/writeFlow';
import type { ImportedDocument, ImportInput } from '../types';
import { openDoc } from './docFile';
import { docFlow } from './docFlow';
import { docMetadata } from './docMetadata';

/**
 * Reads a document of Word 97 to 2003 as well as that can be done: what is not kept is said in a warning. Fails with
 * `document-damaged`, `document-protected` or `document-too-old`, naming the file.
 */
export async function readDoc(input: ImportInput): Promise<Result<ImportedDocument>> {
  const opened = openDoc(input);
  if (!opened.ok) return opened;
  const { sourceText } = writeFlow(docFlow(opened.value), []);
  return ok({
    sourceText,
    metadata: docMetadata(opened.value.summary),
    encoding: null,
    warnings: [
      'Of a document of old Word, the layout, pictures, comments, headers and footers and numbers that come from a style alone are not kept. To have them, save it as .docx and import that.',
    ],
  });
}
