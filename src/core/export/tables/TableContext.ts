import type { Weighing } from '../../assess/weigh';
import type { CaseState } from '../../model/caseState';
import type { Id } from '../../model/id';
import { ok, type Result } from '../../model/result';
import type { RichText } from '../../model/richText';
import type { HighlightRow, SourceRow } from '../../model/rows';
import type { SourceText } from '../../model/sourceText';
import { placeOfHighlight, plainName } from '../../report';
import { type ReportContext, reportContext } from '../../report/reportContext';
import { plainText } from '../../richtext/plainText';
import { CodePointIndex } from '../../text/codePoints';
import { chosenSources } from '../chosenSources';
import type { ExportInput } from '../types';

/** What the tables of a case are made of. */
export class TableContext {
  readonly state: CaseState;
  readonly weighing: Weighing;
  /** Living highlights by source, in text order. */
  readonly highlights: ReadonlyMap<Id, readonly HighlightRow[]>;
  readonly #texts: ReadonlyMap<Id, SourceText>;
  readonly #earlierTexts: ReadonlyMap<string, SourceText>;
  readonly #indexes = new Map<string, CodePointIndex>();

  private constructor(
    /** The sources the tables are about, in order of taking in. */
    readonly sources: readonly SourceRow[],
    context: ReportContext,
  ) {
    this.state = context.state;
    this.weighing = context.weighing;
    this.highlights = context.highlights;
    this.#texts = context.texts;
    this.#earlierTexts = context.earlierTexts;
  }

  /** Reads the texts and compares every highlight with its own. Fails where one cannot be read or differs. */
  static async read(input: ExportInput): Promise<Result<TableContext>> {
    const sources = chosenSources(input);
    if (!sources.ok) return sources;
    const context = await reportContext(input, sources.value, true);
    return context.ok ? ok(new TableContext(sources.value, context.value)) : context;
  }

  /** `¶3`, `p. 4`, `row 12`: where a highlight stands in the version it was made on. */
  placeOf(source: SourceRow, highlight: HighlightRow): string {
    const text = this.#textOf(source.id, highlight);
    return text ? placeOfHighlight(text, highlight) : '';
  }

  /** `12–30; 45–60`: the highlight's ranges in Unicode code points, ends exclusive. */
  spansOf(highlight: HighlightRow): string {
    const text = this.#textOf(highlight.sourceId, highlight);
    if (!text) return '';
    const index = this.#indexes.get(highlight.textSha256) ?? new CodePointIndex(text.text);
    this.#indexes.set(highlight.textSha256, index);
    return highlight.ranges
      .map(({ start, end }) => `${index.toCodePoints(start)}–${index.toCodePoints(end)}`)
      .join('; ');
  }

  /** Names of living tags, those above them before: `Losses / Guards`. */
  tagNames(tagIds: readonly Id[]): string {
    return tagIds.flatMap((id) => this.tagPath(id) || []).join('; ');
  }

  /** Empty for a tag in the bin. */
  tagPath(id: Id): string {
    const tag = this.state.tags.get(id);
    if (!tag || tag.deletedAt) return '';
    const above = tag.parentId ? this.tagPath(tag.parentId) : '';
    return above ? `${above} / ${tag.name}` : tag.name;
  }

  /** A note's words without their form. */
  noteText(note: RichText | null): string {
    return plainText(note, (node) => plainName(this.state, node)).trim();
  }

  #textOf(sourceId: Id, { textSha256 }: HighlightRow): SourceText | undefined {
    return this.#earlierTexts.get(textSha256) ?? this.#texts.get(sourceId);
  }
}
