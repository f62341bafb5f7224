import type { FindingProgress } from '../anchor/findPassages';
import { ok, type Result } from '../model/result';
import type { HighlightRow, SourceRow } from '../model/rows';
import { attachHighlight } from './attachHighlight';
import { findHighlights } from './findHighlights';
import type { HighlightOutcome } from './highlightOutcome';
import { newerReading, newerVersion } from './newerVersion';
import type { Recoding } from './recoded';

/** What an update needs to know. */
export interface SourceUpdate {
  readonly source: SourceRow;
  /** The row `takeIn` made of the new file, and its canonical text. */
  readonly taken: SourceRow;
  readonly text: string;
  /** Given where `taken` is another reading of the same bytes: see `newerReading`. */
  readonly former?: SourceRow;
  /** The source's highlights that are to be found again. */
  readonly highlights: readonly HighlightRow[];
  /** The canonical texts of the versions the highlights were made on, by their SHA-256. */
  readonly olderTexts: ReadonlyMap<string, string>;
  /** The instant of the update, ISO 8601 UTC. */
  readonly at: string;
}

/** What is to be written: one change of the journal. */
export interface UpdatedSource {
  readonly source: SourceRow;
  /** The highlights that are attached to the new text; all others stay as they are, on their version. */
  readonly attached: readonly HighlightRow[];
  /** In the order of `highlights`. */
  readonly outcomes: readonly HighlightOutcome[];
}

/**
 * Puts a newer version of a document in a source's place: same source, its former state kept, and the
 * outcome of each highlight. Only `exact` and `moved` ones get new ranges; `changed`, `ambiguous` and
 * `orphan` ones keep their ranges and belong to the earlier version until the analyst confirms a place
 * (`attachHighlight`). Nothing is dropped. Reports progress (see `findHighlights`). Fails as
 * `newerVersion` or `newerReading` does.
 */
export function* updateSource(update: SourceUpdate): Generator<FindingProgress, Result<UpdatedSource>> {
  const { taken, former, text, highlights, at } = update;
  const source = former
    ? newerReading(update.source, taken, former, at)
    : newerVersion(update.source, taken, at);
  if (!source.ok) return source;
  const outcomes = isSameText(update)
    ? yield* findHighlights(
        text,
        highlights,
        new Map([[source.value.textSha256, text], ...update.olderTexts]),
      )
    : yield* findHighlights(text, highlights, update.olderTexts, former && recodingOf(update.source, taken));
  const attached: HighlightRow[] = [];
  for (const [index, outcome] of outcomes.entries()) {
    const highlight = highlights[index] as HighlightRow;
    // A document can change without its text: its highlights stand where they stood.
    if (!outcome.isAttached || !outcome.places || highlight.textSha256 === source.value.textSha256) continue;
    const row = attachHighlight(highlight, source.value, text, outcome.places, at);
    if (row.ok) attached.push(row.value);
  }
  return ok({ source: source.value, attached, outcomes });
}

/** How the same bytes became another text, where that was for another encoding; undefined where it was not. */
export function recodingOf(source: SourceRow, taken: SourceRow): Recoding | undefined {
  const { textSha256, encoding: from } = source;
  const { encoding: to } = taken;
  return from !== null && to !== null && from !== to ? { textSha256, from, to } : undefined;
}

function isSameText({ source, taken }: SourceUpdate): boolean {
  return source.textSha256 === taken.textSha256;
}
