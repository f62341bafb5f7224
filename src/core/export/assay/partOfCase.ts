import { packCaseFile } from '../../casefile/packCaseFile';
import type { Id } from '../../model/id';
import { fail, ok, type Result } from '../../model/result';
import type { SourceText } from '../../model/sourceText';
import { blobsOfVersion, sourceVersions } from '../../versions/sourceVersions';
import type { ExportInput, ExportOutput } from '../types';
import { chosenRows } from './extract/chosenRows';
import { extractCase } from './extract/extractCase';
import { redact } from './extract/redact';

/**
 * Some sources of a case, or a case with passages struck out, as a case of its own without history. Fails with `no-such-source`
 * or `nothing-struck`, or as reading the sources does.
 */
export async function partOfCase(input: ExportInput): Promise<Result<ExportOutput>> {
  const { sources, strikeOut, by = 'Analyst' } = input.caseFile ?? {};
  const state = chosenRows(input.state, sources);
  if (sources && state.sources.size < new Set(sources).size)
    return fail(
      'no-such-source',
      'A source to hand over is not in this case or is in the bin; choose again.',
    );
  const warnings = ['The file is a case of its own: the history stays behind.'];
  if (sources)
    warnings.push(
      'Reports, boards of hypotheses and answers to remarks stay behind: they rest on other sources, too.',
    );
  const choice = JSON.stringify([sources ?? null, strikeOut ?? null]);
  if (strikeOut) {
    const texts = new Map<Id, SourceText>();
    for (const id of state.sources.keys()) {
      const text = await input.sourceText(id);
      if (!text.ok) return text;
      texts.set(id, text.value);
    }
    const redacted = redact(state, texts, strikeOut);
    if (redacted.passages === 0)
      return fail(
        'nothing-struck',
        'No passage has the tag of what is to be struck out, so nothing would be: tag the passages first.',
      );
    warnings.push('Received documents, their pages and pictures, and earlier versions stay behind.');
    if (redacted.leftOut > 0)
      warnings.push(
        `${redacted.leftOut} ${redacted.leftOut === 1 ? 'highlight of a part of a page or' : 'highlights of parts of pages or'} of an earlier version stayed behind, too.`,
      );
    return packed(
      extractCase(
        redacted.state,
        { sources: new Map(redacted.sources), texts: new Map(redacted.texts) },
        {
          ...{ at: input.at, by, choice },
          label: `Hand over, ${redacted.passages === 1 ? '1 passage' : `${redacted.passages} passages`} struck out`,
          redacted: { by, at: input.at, passages: redacted.passages },
        },
      ),
      warnings,
    );
  }
  const blobs = { sources: new Map<string, Uint8Array>(), texts: new Map<string, Uint8Array>() };
  for (const source of state.sources.values())
    for (const version of sourceVersions(source))
      for (const [area, key] of blobsOfVersion(version)) {
        const blob = await input.blob(area, key);
        if (!blob.ok) return blob;
        blobs[area].set(key, blob.value);
      }
  return packed(
    extractCase(state, blobs, {
      ...{ at: input.at, by, choice },
      label: `Hand over ${state.sources.size} of ${input.state.sources.size} sources`,
    }),
    warnings,
  );
}

function packed(caseFile: Parameters<typeof packCaseFile>[0], warnings: string[]): Result<ExportOutput> {
  const bytes = packCaseFile(caseFile, 0);
  return bytes.ok ? ok({ bytes: bytes.value, warnings }) : bytes;
}
