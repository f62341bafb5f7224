import type { SourceRow } from '../model/rows';
import type { SourceText } from '../model/sourceText';
import { sha256Hex } from '../text/hash';
import { parseSourceText } from './blobOf';
import type { CaseFile } from './caseFile';
import type { Problem } from './problem';

/** Re-hashes every blob and checks every source and highlight, binned ones too, against them. */
export function verifySources(caseFile: CaseFile): Problem[] {
  const problems: Problem[] = [];
  for (const area of ['sources', 'texts'] as const)
    for (const [key, bytes] of caseFile.blobs[area]) {
      const found = sha256Hex(bytes);
      if (found !== key)
        problems.push({
          what: 'The stored bytes do not match their SHA-256.',
          where: `${area}/${key}`,
          expected: key,
          found,
        });
    }
  const texts = new Map<string, SourceText>();
  for (const row of caseFile.state.sources.values()) {
    const text = verifySource(caseFile, row, problems);
    if (text) texts.set(row.id, text);
  }
  verifyHighlights(caseFile, texts, problems);
  return problems;
}

function verifySource(caseFile: CaseFile, row: SourceRow, problems: Problem[]): SourceText | null {
  const where = `source ${row.id} “${row.title}”`;
  if (!caseFile.blobs.sources.has(row.sha256))
    problems.push({
      what: 'The received document is missing.',
      where,
      expected: row.sha256,
      found: 'nothing',
    });
  const blob = caseFile.blobs.texts.get(row.document);
  if (!blob) {
    problems.push({ what: 'The source text is missing.', where, expected: row.document, found: 'nothing' });
    return null;
  }
  const parsed = parseSourceText(blob);
  if (!parsed.ok) {
    problems.push({ what: parsed.error.message, where, expected: row.document, found: sha256Hex(blob) });
    return null;
  }
  const textSha256 = sha256Hex(parsed.value.text);
  if (textSha256 !== row.textSha256)
    problems.push({
      what: 'The source text is not the one this source was made with.',
      where,
      expected: row.textSha256,
      found: textSha256,
    });
  return parsed.value;
}

function verifyHighlights(
  caseFile: CaseFile,
  texts: ReadonlyMap<string, SourceText>,
  problems: Problem[],
): void {
  for (const highlight of caseFile.state.highlights.values()) {
    const where = `highlight ${highlight.id}`;
    const source = caseFile.state.sources.get(highlight.sourceId);
    if (!source) {
      problems.push({
        what: 'The highlight’s source is not in the case.',
        where,
        expected: highlight.sourceId,
        found: 'nothing',
      });
      continue;
    }
    if (source.textSha256 !== highlight.textSha256)
      problems.push({
        what: 'The highlight was made on another text.',
        where,
        expected: highlight.textSha256,
        found: source.textSha256,
      });
    const text = texts.get(source.id)?.text;
    if (text === undefined) continue;
    for (const range of highlight.ranges) {
      const found = text.slice(range.start, range.end);
      if (found !== range.exact)
        problems.push({
          what: 'The highlighted words are not in the source at their place.',
          where,
          expected: range.exact,
          found,
        });
    }
  }
}
