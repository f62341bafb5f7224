import { knowledgeFromTexts, statedSources } from '../assess/knowledge';
import { type Knowledge, type Weighing, weigh } from '../assess/weigh';
import type { ExportInput } from '../export/types';
import { byPlaceInText } from '../highlights/placeInText';
import type { CaseState } from '../model/caseState';
import type { Id } from '../model/id';
import { ok, type Result } from '../model/result';
import type { RichNode } from '../model/richText';
import type { CitationStyle, HighlightRow, ReportRow, SourceRow } from '../model/rows';
import type { SourceText } from '../model/sourceText';
import { sourceLabels } from './citations/sourceLabels';
import { readVersionTexts } from './readVersionTexts';
import type { ReportNote } from './reportDocument';

/** What resolving a report reads, and the notes and warnings it gathers on the way. */
export interface ReportContext {
  readonly state: CaseState;
  readonly weighing: Weighing;
  /** Source texts by source, of every source in `highlights` and of every source that may be cited. */
  readonly texts: ReadonlyMap<Id, SourceText>;
  /** Texts of earlier versions that still have highlights, by their SHA-256. */
  readonly earlierTexts: ReadonlyMap<string, SourceText>;
  /** Living highlights by source, in text order. */
  readonly highlights: ReadonlyMap<Id, readonly HighlightRow[]>;
  readonly notes: ReportNote[];
  readonly warnings: string[];
  /** Pictures drawn so far: each has ids of its own. */
  figures: number;
  /** The report itself; null where there is none. */
  readonly body: RichNode | null;
  readonly citationStyle: CitationStyle;
  /** What each living source is cited as, where it is not by a number. */
  readonly sourceLabels: ReadonlyMap<Id, string>;
  /** Every source cited so far, as often as it is. */
  readonly cited: Id[];
  /** What can be said only when the whole text is known: done by `resolveReport`, in order. */
  readonly atEnd: (() => void)[];
}

/** What a context knows of the report it resolves: its text and its way of citing. */
export function reportParts(
  state: CaseState,
  body: RichNode | null = null,
  citationStyle: CitationStyle = 'numbered',
) {
  const sourceNames = sourceLabels(state, citationStyle);
  return {
    body,
    citationStyle,
    sourceLabels: sourceNames,
    notes: [],
    warnings: [],
    figures: 0,
    cited: [],
    atEnd: [],
  };
}

/**
 * Reads the texts of `sources` and compares every living highlight in them with its text. Fails when
 * a text cannot be read or a quotation differs. `withClaims`: claims are shown, so that texts are compared, too.
 */
export async function reportContext(
  input: ExportInput,
  sources: readonly SourceRow[],
  withClaims: boolean,
  report: ReportRow | null = null,
): Promise<Result<ReportContext>> {
  const texts = new Map<Id, SourceText>();
  const earlierTexts = new Map<string, SourceText>();
  const highlights = highlightsBySource(input.state);
  for (const source of sources) {
    const read = await readVersionTexts(input, source, highlights.get(source.id) ?? []);
    if (!read.ok) return read;
    for (const [textSha256, text] of read.value)
      if (textSha256 === source.textSha256) texts.set(source.id, text);
      else earlierTexts.set(textSha256, text);
  }
  return ok({
    state: input.state,
    weighing: weigh(input.state, withClaims ? await knowledgeOf(input, texts) : undefined),
    texts,
    earlierTexts,
    highlights,
    ...reportParts(input.state, report?.body, report?.citationStyle),
  });
}

/** Which texts are nearly the same. One that cannot be read is compared with none: what is quoted was checked already. */
async function knowledgeOf(input: ExportInput, read: ReadonlyMap<Id, SourceText>): Promise<Knowledge> {
  const texts: [Id, string][] = [];
  for (const id of statedSources(input.state)) {
    const known = read.get(id);
    const text = known ? ok(known) : await input.sourceText(id);
    if (text.ok) texts.push([id, text.value.text]);
  }
  return knowledgeFromTexts(texts);
}

/** The living highlights of a case by source, in text order; the longer of two that begin together is first. */
export function highlightsBySource(state: CaseState): Map<Id, HighlightRow[]> {
  const bySource = new Map<Id, HighlightRow[]>();
  for (const highlight of state.highlights.values()) {
    if (highlight.deletedAt) continue;
    const list = bySource.get(highlight.sourceId);
    if (list) list.push(highlight);
    else bySource.set(highlight.sourceId, [highlight]);
  }
  for (const list of bySource.values()) list.sort(byPlaceInText);
  return bySource;
}
