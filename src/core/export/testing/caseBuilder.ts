import { describePassage } from '@core/anchor/describe';
import type { ExportInput, ExportTarget } from '@core/export/types';
import { type CaseState, emptyCaseState } from '@core/model/caseState';
import type { ClaimRow, OriginRow, StatementRow } from '@core/model/claimRows';
import type { Id } from '@core/model/id';
import { fail, ok } from '@core/model/result';
import type { RichNode, RichText } from '@core/model/richText';
import type { HighlightRow, ReportRow, SourceRow, TagRow } from '@core/model/rows';
import type { SourceText } from '@core/model/sourceText';
import { countCodePoints } from '@core/text/codePoints';
import { sha256Hex } from '@core/text/hash';
import { type BlockSketch, buildSourceText } from './textBuilder';

const instant = '2024-05-05T09:12:00.000Z';

/** Makes a case in memory in few words. Ids count up, so that two builds of one case are equal. */
export class CaseBuilder {
  readonly state: CaseState = emptyCaseState();
  readonly texts = new Map<Id, SourceText>();
  readonly caseId: Id;
  #made = 0;

  constructor(title = 'Depot at Wadi Sarab') {
    this.caseId = '00000000-0000-4000-8000-000000000000';
    this.state.cases.set(this.caseId, { ...this.#base(), id: this.caseId, title, note: null });
  }

  source(blocks: readonly BlockSketch[], given: Partial<SourceRow> = {}): SourceRow {
    const sourceText = buildSourceText(blocks);
    const stored = JSON.stringify(sourceText);
    const row: SourceRow = {
      ...this.#base(),
      title: 'A source',
      kind: 'txt',
      fileName: 'source.txt',
      filePath: null,
      size: sourceText.text.length,
      sha256: sha256Hex(`bytes of ${sourceText.text}`),
      document: sha256Hex(stored),
      textSha256: sha256Hex(sourceText.text),
      characters: countCodePoints(sourceText.text),
      importer: { name: 'txt', version: '1' },
      encoding: 'utf-8',
      language: 'en',
      originId: null,
      author: null,
      publisher: null,
      publishedAt: null,
      address: null,
      importedAt: instant,
      warnings: [],
      note: null,
      ...given,
    };
    this.texts.set(row.id, sourceText);
    this.state.sources.set(row.id, row);
    return row;
  }

  /** Highlights the first occurrence of each quote. */
  highlight(
    source: SourceRow,
    quotes: string | readonly string[],
    given: Partial<HighlightRow> = {},
  ): HighlightRow {
    const text = this.texts.get(source.id)?.text ?? '';
    const ranges = [quotes].flat().map((quote) => {
      const start = text.indexOf(quote);
      if (start < 0) throw new Error(`the text has no “${quote}”`);
      return describePassage(text, start, start + quote.length);
    });
    const row: HighlightRow = {
      ...this.#base(),
      sourceId: source.id,
      ranges,
      textSha256: source.textSha256,
      tagIds: [],
      note: null,
      ...given,
    };
    this.state.highlights.set(row.id, row);
    return row;
  }

  tag(name: string, colour: TagRow['colour'] = 'amber'): TagRow {
    const row: TagRow = { ...this.#base(), name, colour, parentId: null, order: this.#made, note: null };
    this.state.tags.set(row.id, row);
    return row;
  }

  origin(name: string, kind: OriginRow['kind'] = 'outlet', given: Partial<OriginRow> = {}): OriginRow {
    const row: OriginRow = {
      ...this.#base(),
      name,
      kind,
      aliases: [],
      parentId: null,
      reliability: null,
      note: null,
      ...given,
    };
    this.state.origins.set(row.id, row);
    return row;
  }

  claim(text: string): ClaimRow {
    const row: ClaimRow = { ...this.#base(), text, note: null };
    this.state.claims.set(row.id, row);
    return row;
  }

  statement(claim: ClaimRow, highlight: HighlightRow, given: Partial<StatementRow> = {}): StatementRow {
    const row: StatementRow = {
      ...this.#base(),
      claimId: claim.id,
      highlightId: highlight.id,
      stance: 'asserts',
      chain: [],
      reliability: null,
      credibility: null,
      ...given,
    };
    this.state.statements.set(row.id, row);
    return row;
  }

  report(title: string, content: readonly RichNode[]): ReportRow {
    const row: ReportRow = { ...this.#base(), title, body: { type: 'doc', content: [...content] } };
    this.state.reports.set(row.id, row);
    return row;
  }

  /** What an exporter is given. The original bytes of a source are “bytes of ” and its text. */
  input(target: ExportTarget = { kind: 'case' }, at = '2024-05-06T08:00:00.000Z'): ExportInput {
    const { state, texts } = this;
    return {
      state,
      target,
      at,
      async sourceText(id) {
        const text = texts.get(id);
        return text ? ok(text) : fail('no-text', 'The text is missing.');
      },
      async blob(area, sha256) {
        for (const [id, text] of texts) {
          const row = state.sources.get(id);
          if (area === 'sources' && row?.sha256 === sha256)
            return ok(new TextEncoder().encode(`bytes of ${text.text}`));
          if (area === 'texts' && row?.document === sha256)
            return ok(new TextEncoder().encode(JSON.stringify(text)));
        }
        return fail('no-blob', `The blob ${sha256} is missing.`);
      },
      async journal() {
        return ok([]);
      },
    };
  }

  #base() {
    this.#made += 1;
    return {
      id: `00000000-0000-4000-8000-${String(this.#made).padStart(12, '0')}`,
      caseId: this.caseId,
      createdAt: instant,
      createdBy: 'Mara Lind',
      updatedAt: instant,
      deletedAt: null,
    };
  }
}

/** A note of one paragraph per line. */
export function richText(...lines: string[]): RichText {
  return {
    type: 'doc',
    content: lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  };
}
