import type { SourceRow, SourceVersion } from '../model/rows';
import type { SourceText } from '../model/sourceText';
import { sha256Hex } from '../text/hash';
import { sourceVersions, versionInWords, versionOfText } from '../versions/sourceVersions';
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
  const texts = new Map<string, ReadonlyMap<string, string>>();
  for (const row of caseFile.state.sources.values()) texts.set(row.id, verifySource(caseFile, row, problems));
  verifyHighlights(caseFile, texts, problems);
  return problems;
}

/** Checks every version of a source; answers the texts that could be read, by their SHA-256. */
function verifySource(caseFile: CaseFile, row: SourceRow, problems: Problem[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const version of sourceVersions(row)) {
    const isNewest = version.document === row.document && version.sha256 === row.sha256;
    const where = `source ${row.id} “${row.title}”${isNewest ? '' : `, ${versionInWords(version)}`}`;
    if (!caseFile.blobs.sources.has(version.sha256))
      problems.push({
        what: 'The received document is missing.',
        where,
        expected: version.sha256,
        found: 'nothing',
      });
    const { companions } = version;
    if (companions && !caseFile.blobs.sources.has(companions.sha256))
      problems.push({
        what: 'The pictures saved along with the page are missing.',
        where,
        expected: companions.sha256,
        found: 'nothing',
      });
    const text = verifyText(caseFile, version, where, problems);
    if (text) texts.set(version.textSha256, text.text);
  }
  return texts;
}

function verifyText(
  caseFile: CaseFile,
  version: SourceVersion,
  where: string,
  problems: Problem[],
): SourceText | null {
  const blob = caseFile.blobs.texts.get(version.document);
  if (!blob) {
    problems.push({
      what: 'The source text is missing.',
      where,
      expected: version.document,
      found: 'nothing',
    });
    return null;
  }
  const parsed = parseSourceText(blob);
  if (!parsed.ok) {
    problems.push({ what: parsed.error.message, where, expected: version.document, found: sha256Hex(blob) });
    return null;
  }
  const textSha256 = sha256Hex(parsed.value.text);
  if (textSha256 !== version.textSha256)
    problems.push({
      what: 'The source text is not the one this source was made with.',
      where,
      expected: version.textSha256,
      found: textSha256,
    });
  return parsed.value;
}

function verifyHighlights(
  caseFile: CaseFile,
  texts: ReadonlyMap<string, ReadonlyMap<string, string>>,
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
    if (!versionOfText(source, highlight.textSha256))
      problems.push({
        what: 'The highlight was made on a text that is no version of its source.',
        where,
        expected: highlight.textSha256,
        found: source.textSha256,
      });
    const text = texts.get(source.id)?.get(highlight.textSha256);
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
