import { openPdf } from '../../import/pdf/openPdf';
import { living } from '../../model/caseState';
import { fail, ok, type Result } from '../../model/result';
import type { SourceRow } from '../../model/rows';
import { highlightsBySource, readVersionTexts } from '../../report';
import { isOnEarlierText } from '../../versions/sourceVersions';
import { chosenSources } from '../chosenSources';
import type { Exporter, ExportInput } from '../types';
import { withMarks } from './annotatePdf';
import { marksOf } from './marksOf';

/** What a source's kind is called whose bytes are a PDF. */
const pdfKind = 'pdf';

/** The received PDF with every highlight as a mark that any PDF reader shows, lists and answers. */
export const annotatedPdfExporter: Exporter = {
  name: 'annotated-pdf',
  label: 'PDF, the source’s own pages annotated',
  description:
    'The pages of a PDF source exactly as received, with every highlight as a real annotation: its words, note, tags, author and colour.',
  extension: 'pdf',
  mediaType: 'application/pdf',
  group: 'Document',
  scope: 'document',
  sourceKinds: [pdfKind],
  async export(input) {
    const chosen = pdfSource(input);
    if (!chosen.ok) return chosen;
    const source = chosen.value;
    const all = highlightsBySource(input.state).get(source.id) ?? [];
    const texts = await readVersionTexts(input, source, all);
    if (!texts.ok) return texts;
    const text = texts.value.get(source.textSha256);
    const bytes = await input.blob('sources', source.sha256);
    if (!bytes.ok) return bytes;
    const opened = await openPdf({ bytes: bytes.value, fileName: source.fileName });
    if (!opened.ok || !text) return opened.ok ? fail('no-text', `“${source.title}” has no text.`) : opened;
    const current = all.filter((highlight) => !isOnEarlierText(source, highlight));
    const { document, close } = opened.value;
    const { marks, warnings } = await marksOf(input.state, source, text, current, document).finally(close);
    const earlier = all.length - current.length;
    if (earlier > 0)
      warnings.push(
        `${counted(earlier)} on an earlier version of “${source.title}” ${earlier === 1 ? 'is' : 'are'} not on these pages.`,
      );
    if (all.length === 0)
      warnings.push('Nothing is highlighted in this source yet, so nothing was written on its pages.');
    const written = await withMarks(bytes.value, marks, source.title);
    if (!written.ok) return written;
    return ok({ bytes: written.value.bytes, warnings: [...warnings, ...written.value.warnings] });
  },
};

/** The PDF to write on: the source asked for, or the only annotated one there is. */
function pdfSource(input: ExportInput): Result<SourceRow> {
  const { state, target } = input;
  if (target.kind === 'source') {
    const chosen = chosenSources(input);
    const source = chosen.ok ? chosen.value[0] : undefined;
    if (!chosen.ok || !source) return chosen.ok ? noPdf() : chosen;
    if (source.kind === pdfKind) return ok(source);
    return fail(
      'no-pdf',
      `“${source.title}” is no PDF, so it has no pages to write on; export it as docx, html or md, which show its text with every highlight.`,
    );
  }
  const sources = living(state, 'sources').filter(({ kind }) => kind === pdfKind);
  const annotated = highlightsBySource(state);
  const marked = sources.filter(({ id }) => annotated.has(id));
  const [only, second] = marked.length > 0 ? marked : sources;
  if (!only) return noPdf();
  if (!second) return ok(only);
  return fail(
    'which-source',
    `This format writes on the pages of one PDF, and the case has ${sources.length}; choose the source.`,
  );
}

function noPdf(): Result<never> {
  return fail(
    'no-pdf',
    'No source of this case is a PDF; export it as docx, html or md, which show any source’s text with every highlight.',
  );
}

function counted(highlights: number): string {
  return highlights === 1 ? '1 highlight' : `${highlights} highlights`;
}
