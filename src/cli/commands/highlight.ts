import { fromSelectors } from '@core/anchor';
import { commitTo, creating, newRow, sourceTextOf } from '@core/casefile';
import { fail, type HighlightRow, living, type Operation, ok } from '@core/model';
import { fromMarkdown } from '@core/richtext';
import { openCase, saveCase } from '../caseOnDisk';
import type { Command } from '../command';
import { findByName } from '../findByName';
import { findOrMakeTags } from '../findOrMakeTags';
import { highlightJson } from '../highlightJson';
import { analystOf, byOption, jsonOption, textOption, textOptions } from '../option';

export const highlightCommand: Command = {
  name: 'highlight',
  usage:
    'CASE.assay SOURCE --quote Q [--tag T]... [--note MARKDOWN] [--prefix P] [--suffix S] [--by NAME] [--json]',
  summary: 'Highlights the exact words Q; refuses words that are absent or stand in several places.',
  details: [
    '--prefix and --suffix are what stands directly before and after words that stand in several places.',
    'Tags are found by name, or made. Prints the id of the highlight.',
  ],
  options: {
    quote: { type: 'string' },
    tag: { type: 'string', multiple: true },
    note: { type: 'string' },
    prefix: { type: 'string' },
    suffix: { type: 'string' },
    ...byOption,
    ...jsonOption,
  },
  places: { least: 2, most: 2 },
  async run({ places, options, surroundings }) {
    const [path, name] = places as [string, string];
    const exact = textOption(options, 'quote');
    if (!exact) return fail('usage', '--quote is missing');
    const opened = await openCase(path);
    if (!opened.ok) return opened;
    const { caseFile } = opened.value;
    const source = findByName(living(caseFile.state, 'sources'), name, 'source');
    if (!source.ok) return source;
    const text = sourceTextOf(caseFile, source.value.id);
    if (!text.ok) return text;
    const prefix = textOption(options, 'prefix') ?? '';
    const suffix = textOption(options, 'suffix') ?? '';
    const ranges = fromSelectors(text.value.text, [{ type: 'TextQuoteSelector', exact, prefix, suffix }]);
    if (!ranges.ok) return fail(ranges.error.code, `“${source.value.title}”: ${ranges.error.message}`);
    const details = { at: surroundings.now(), by: analystOf(options) };
    const operations: Operation[] = [];
    const tagNames = textOptions(options, 'tag')
      .map((tag) => tag.trim())
      .filter((tag) => tag !== '');
    const tagIds = findOrMakeTags(caseFile, tagNames, details, operations);
    const note = textOption(options, 'note');
    const highlight: HighlightRow = {
      ...newRow(caseFile.caseId, details.by, details.at),
      sourceId: source.value.id,
      ranges: ranges.value,
      textSha256: source.value.textSha256,
      tagIds,
      note: note ? fromMarkdown(note) : null,
    };
    operations.push(creating('highlights', highlight));
    commitTo(caseFile, 'Highlight a passage', operations, details);
    const saved = await saveCase(opened.value);
    if (!saved.ok) return saved;
    return ok({ json: highlightJson(caseFile.state, highlight, text.value), text: `${highlight.id}\n` });
  },
};
