import { encodeSourceText } from '../../../import/sourceTextJson';
import { type CaseState, emptyCaseState } from '../../../model/caseState';
import type { Id } from '../../../model/id';
import { type AnyRow, type HighlightRow, type SourceRow, tableNames } from '../../../model/rows';
import type { SourceText } from '../../../model/sourceText';
import { sha256Hex } from '../../../text/hash';
import { rawWords, Striker, struck, wordsOf } from './Striker';
import { struckRow } from './struckRow';

/** Words like “on” and “the”, which tell nothing by themselves. Names begin with a capital letter, and numbers are none. */
const little = /^(?=\p{Ll}{1,3}$)\p{Script=Latin}+$/u;

/** A case without what was struck out of it, and the blobs it needs. */
export interface RedactedCase {
  readonly state: CaseState;
  readonly sources: ReadonlyMap<string, Uint8Array>;
  readonly texts: ReadonlyMap<string, Uint8Array>;
  /** How many passages were struck out. */
  readonly passages: number;
  /** Highlights that are left out since they are parts of pages, or on an earlier version. */
  readonly leftOut: number;
}

/**
 * Strikes every passage tagged `tag` out of a case: at its place, wherever else its words stand in the same order, in texts, notes,
 * reports, claims and names; and outside the texts also each of its words, but for little ones, that no text still has. A text keeps its length. Received
 * documents, pages, files saved beside them, paths and earlier versions are left out, and with them their hashes, with which
 * a struck name could be found by trying; in place of a document stands its text as it is handed over.
 */
export function redact(state: CaseState, texts: ReadonlyMap<Id, SourceText>, tag: Id): RedactedCase {
  const spans = new Map<Id, { start: number; end: number }[]>();
  const passages: string[] = [];
  let count = 0;
  let leftOut = 0;
  for (const { sourceId, ranges, tagIds, textSha256 } of state.highlights.values()) {
    const text = texts.get(sourceId);
    if (!tagIds.includes(tag)) continue;
    count += 1;
    passages.push(...ranges.map(({ exact }) => exact));
    if (text && state.sources.get(sourceId)?.textSha256 === textSha256)
      spans.set(sourceId, [...(spans.get(sourceId) ?? []), ...ranges]);
  }
  const whole = new Striker(passages, []);
  const struckTexts = new Map(
    [...texts].map(([id, { text }]) => [
      id,
      struck(text, [...(spans.get(id) ?? []), ...whole.spansIn(text)]),
    ]),
  );
  const readable = new Set([...struckTexts.values()].flatMap(wordsOf));
  const telling = passages
    .flatMap(rawWords)
    .filter((word) => !little.test(word))
    .flatMap(wordsOf)
    .filter((word) => !readable.has(word));
  const striker = new Striker(passages, telling);

  const redacted = emptyCaseState();
  const blobs = { sources: new Map<string, Uint8Array>(), texts: new Map<string, Uint8Array>() };
  for (const name of tableNames)
    for (const row of (state[name] as Map<Id, AnyRow>).values()) {
      if (name === 'highlights') {
        const highlight = row as HighlightRow;
        const text = struckTexts.get(highlight.sourceId);
        const source = state.sources.get(highlight.sourceId);
        const cut = text === undefined || !source ? null : cutAgain(highlight, source, text, striker);
        if (cut) redacted.highlights.set(cut.id, cut);
        else leftOut += 1;
      } else if (name === 'sources') {
        const source = row as SourceRow;
        const text = texts.get(source.id);
        if (text) {
          const made = standIn(source, text, struckTexts.get(source.id) ?? '', striker);
          redacted.sources.set(source.id, made.row);
          blobs.sources.set(made.row.sha256, made.bytes);
          blobs.texts.set(made.row.document, made.document);
        }
      } else (redacted[name] as Map<Id, AnyRow>).set(row.id, struckRow(row, striker));
    }
  return { state: redacted, ...blobs, passages: count, leftOut };
}

function standIn(source: SourceRow, { blocks, places }: SourceText, text: string, striker: Striker) {
  const struckText = struckRow({ blocks, ...(places && { places }) }, striker);
  const document = encodeSourceText({ ...struckText, text });
  const bytes = new TextEncoder().encode(text);
  const { earlierVersions, companions, partOf, reading, fileModifiedAt, ...rest } = source;
  const named = struckRow(rest, striker);
  const row: SourceRow = {
    ...named,
    kind: 'txt',
    importer: { name: 'txt', version: '1' },
    encoding: 'utf-8',
    filePath: null,
    size: bytes.length,
    sha256: sha256Hex(bytes),
    document: sha256Hex(document),
    textSha256: sha256Hex(text),
    warnings: ['Passages were struck out of this text, and the document it was read from was left out.'],
  };
  return { row, bytes, document };
}

/** A highlight with its words as they now are; null where it has none, or on an earlier version. */
function cutAgain(
  highlight: HighlightRow,
  source: SourceRow,
  text: string,
  striker: Striker,
): HighlightRow | null {
  if (highlight.textSha256 !== source.textSha256 || highlight.ranges.length === 0) return null;
  const { areas, keptFrom, ...rest } = highlight;
  return {
    ...struckRow(rest, striker),
    textSha256: sha256Hex(text),
    ranges: highlight.ranges.map(({ start, end, prefix, suffix }) => ({
      start,
      end,
      exact: text.slice(start, end),
      prefix: text.slice(start - prefix.length, start),
      suffix: text.slice(end, end + suffix.length),
    })),
  };
}
