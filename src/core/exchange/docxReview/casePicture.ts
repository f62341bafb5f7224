import { commentLines, noteLines, wordsOfLine } from '../../export/docx/commentLines';
import type { ManifestLine } from '../../export/docx/review/reviewManifest';
import type { ExportInput } from '../../export/types';
import type { CaseState } from '../../model/caseState';
import type { Id } from '../../model/id';
import { fail, ok } from '../../model/result';
import type { HighlightRow, SourceRow } from '../../model/rows';
import { annexSource } from '../../report/annexSource';
import { resolveBlocks } from '../../report/blocks';
import { type ReportContext, reportContext } from '../../report/reportContext';
import type { ExchangeContext } from '../types';

/** The comments an export of the case as it is now would write. */
export class CasePicture {
  readonly #annexed = new Map<Id, ReadonlyMap<Id, readonly ManifestLine[][]>>();

  private constructor(
    readonly state: CaseState,
    private readonly bare: ReportContext,
    private readonly input: ExportInput,
  ) {}

  static async of(context: ExchangeContext): Promise<CasePicture | null> {
    const { state, at } = context;
    const input: ExportInput = {
      ...{ state, at, target: { kind: 'case' } },
      async sourceText(id) {
        const source = state.sources.get(id);
        return source ? context.textOf(source) : fail('source-missing', 'A source is not in the case.');
      },
      blob: async () => fail('blob-missing', 'Earlier versions are not read.'),
      journal: async () => ok([]),
    };
    const bare = await reportContext(input, [], false);
    return bare.ok ? new CasePicture(state, bare.value, input) : null;
  }

  /** The lines of a highlight's note. */
  noteLines({ note }: HighlightRow): ManifestLine[] {
    return noteLines(resolveBlocks(this.bare, note?.content)).map((line) => ({
      ...{ kind: line.kind, block: line.block, text: wordsOfLine(line) },
    }));
  }

  /** All lines of the comment for one part of a highlight; none where its text cannot be read. */
  async lines(source: SourceRow, highlightId: Id, part: number): Promise<readonly ManifestLine[]> {
    let annexed = this.#annexed.get(source.id);
    if (!annexed) {
      const read = await reportContext(this.input, [source], false);
      const highlights = read.ok ? annexSource(read.value, source).highlights : [];
      annexed = new Map(
        highlights.map((highlight) => [
          highlight.id,
          Array.from({ length: Math.max(1, highlight.ranges.length) }, (_, place) =>
            commentLines(highlight, place).map((line) => ({
              ...{ kind: line.kind, block: line.block, text: wordsOfLine(line) },
            })),
          ),
        ]),
      );
      this.#annexed.set(source.id, annexed);
    }
    return annexed.get(highlightId)?.[part] ?? [];
  }
}
