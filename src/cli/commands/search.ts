import { sourceTextOf } from '@core/casefile';
import { living, ok } from '@core/model';
import { buildSearchIndex, documentsOf, type SearchDocument, type SearchResult, search } from '@core/search';
import { CodePointIndex } from '@core/text';
import { openCase } from '../caseOnDisk';
import type { Command } from '../command';
import { jsonOption } from '../option';
import { opened as opening, passphraseOption, passphraseUsage } from '../passphrase';
import { printable } from '../printable';

export const searchCommand: Command = {
  name: 'search',
  usage: `CASE.assay QUERY [--json] ${passphraseUsage}`,
  summary: 'Finds words in sources, highlights, notes, claims, tags, origins and reports.',
  details: [
    'All words must be there. “several words” in quotation marks stand side by side;',
    'word* and the last word find beginnings of words; -word must not be there.',
  ],
  options: { ...jsonOption, ...passphraseOption },
  places: { least: 2, most: 20 },
  async run({ places, options }) {
    const [path, ...words] = places as [string, string];
    const opened = await openCase(path, (bytes) => opening(path, bytes, options));
    if (!opened.ok) return opened;
    const { caseFile } = opened.value;
    const texts = new Map<string, string>();
    const remarks: string[] = [];
    for (const source of living(caseFile.state, 'sources')) {
      const text = sourceTextOf(caseFile, source.id);
      if (text.ok) texts.set(source.id, text.value.text);
      else remarks.push(`Not searched: ${text.error.message}`);
    }
    const documents = documentsOf(caseFile.state, texts);
    const results = search(buildSearchIndex(documents), words.join(' '), 1_000);
    return ok({
      json: results.map((result) => inCodePoints(result, documents)),
      text: results.map(asLines).join(''),
      remarks,
      complete: remarks.length === 0,
    });
  },
};

function inCodePoints(result: SearchResult, documents: readonly SearchDocument[]) {
  const document = documents.find((each) => each.kind === result.kind && each.id === result.id);
  const text = document?.text ?? '';
  const index = new CodePointIndex(text);
  return {
    kind: result.kind,
    id: result.id,
    source: result.sourceId,
    title: result.title,
    matches: result.matches.map(({ start, end }) => ({
      start: index.toCodePoints(start),
      end: index.toCodePoints(end),
      exact: text.slice(start, end),
    })),
    passages: result.passages.map((passage) => passage.text),
  };
}

function asLines(result: SearchResult): string {
  const passages = result.passages.map(
    ({ text, cutBefore, cutAfter }) =>
      `    ${cutBefore ? '…' : ''}${printable(text)}${cutAfter ? '…' : ''}\n`,
  );
  return `${result.kind} ${result.id.slice(0, 8)}  ${printable(result.title)}\n${passages.join('')}`;
}
