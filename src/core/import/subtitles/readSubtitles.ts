import { fail, ok, type Result } from '../../model/result';
import type { Place } from '../../model/sourceText';
import { normaliseLineEnds } from '../../text/normaliseLineEnds';
import { BlockBuilder } from '../blockBuilder';
import { readText } from '../encoding/readText';
import { languageTag, noMetadata } from '../metadata';
import type { ImportedDocument, ImportInput } from '../types';
import { cueText } from './cueText';
import { type Cue, splitCues } from './splitCues';

/** Cues taken; the longest films have 3,000, a week of automatic captions fewer than this. */
const mostCues = 200_000;

/**
 * Reads subtitles: one paragraph a cue, each with its time as a place. Fails with `not-text` or `too-many-cues`,
 * naming the file.
 */
export function readSubtitles(
  { bytes, fileName, reading }: ImportInput,
  format: 'srt' | 'vtt',
): Result<ImportedDocument> {
  // WebVTT is UTF-8 by its standard; files that break it are read all the same.
  const read = readText(bytes, null, reading?.encoding);
  if (!read) return fail('not-text', `“${fileName}” is not text: it holds bytes that are no characters.`);
  const { cues, header } = splitCues(normaliseLineEnds(read.text), format);
  if (cues.length > mostCues)
    return fail(
      'too-many-cues',
      `“${fileName}” has more than ${mostCues.toLocaleString('en')} subtitles, which is beyond what is read. Split it and take in the parts.`,
    );
  const builder = new BlockBuilder();
  const timed: Cue[] = [];
  for (const cue of cues) {
    const run = cueText(cue.lines, format === 'vtt');
    if (run.text === '') continue;
    builder.add({ kind: 'paragraph' }, run);
    timed.push(cue);
  }
  const sourceText = builder.finish();
  const places = sourceText.blocks.flatMap(({ start, end }, index): Place[] => {
    const timing = timed[index]?.timing;
    return timing ? [{ kind: 'time', start, end, ...timing }] : [];
  });
  return ok({
    sourceText: places.length > 0 ? { ...sourceText, places } : sourceText,
    metadata: { ...noMetadata, ...headerMetadata(header) },
    encoding: read.encoding,
    warnings: [...read.warnings, ...untimed(timed.length - places.length)],
  });
}

/** What follows `WEBVTT` on its line is a title for people; `Language:` and `Kind:` are lines some writers add. */
function headerMetadata(header: readonly string[]) {
  const value = (name: string) =>
    header.map((line) => new RegExp(`^${name}:\\s*(.+)$`, 'i').exec(line)?.[1]?.trim()).find(Boolean);
  const title = header[0]?.replace(/^\ufeff?WEBVTT[ \t]*(?:-[ \t]*)?/, '').trim();
  const kind = value('kind');
  return {
    title: title || null,
    language: languageTag(value('language')),
    facts: kind ? [{ name: 'Kind', value: kind }] : [],
  };
}

function untimed(count: number): string[] {
  if (count === 0) return [];
  const [lines, have] =
    count === 1 ? ['1 passage', 'has'] : [`${count.toLocaleString('en')} passages`, 'have'];
  return [`${lines} ${have} no time that can be read; the words were kept where they stand.`];
}
