import type { SourceRow } from '../../model/rows';
import { counted } from './drawing';

/** What a source is, by the name of the importer that read it: one and several. */
const words: Readonly<Record<string, readonly [string, string]>> = {
  ...of(['web page', 'web pages'], ['html', 'mhtml']),
  ...of(['web archive', 'web archives'], ['warc']),
  ...of(['PDF document', 'PDF documents'], ['pdf']),
  ...of(['text document', 'text documents'], ['docx', 'doc', 'odt', 'rtf']),
  ...of(['book', 'books'], ['epub']),
  ...of(['mail', 'mails'], ['eml', 'msg', 'mbox']),
  ...of(['picture', 'pictures'], ['image']),
  ...of(['table', 'tables'], ['csv', 'xlsx', 'ods']),
  ...of(['plain text', 'plain texts'], ['txt', 'markdown']),
  ...of(['transcript', 'transcripts'], ['subtitles', 'srt', 'vtt']),
};

function of(
  pair: readonly [string, string],
  kinds: readonly string[],
): Record<string, readonly [string, string]> {
  return Object.fromEntries(kinds.map((kind) => [kind, pair]));
}

/** “web page”; for a kind without a word, “document”. */
export function sourceKindWord({ kind }: Pick<SourceRow, 'kind'>): string {
  return words[kind]?.[0] ?? 'document';
}

/** “4 web pages, 1 PDF document”, the most frequent first. */
export function sourceKindsInWords(sources: readonly Pick<SourceRow, 'kind'>[]): string {
  const counts = new Map<string, { readonly pair: readonly [string, string]; number: number }>();
  for (const { kind } of sources) {
    const pair = words[kind] ?? (['document', 'documents'] as const);
    const count = counts.get(pair[0]) ?? { pair, number: 0 };
    count.number += 1;
    counts.set(pair[0], count);
  }
  return [...counts.values()]
    .sort((left, right) => right.number - left.number || (left.pair[0] < right.pair[0] ? -1 : 1))
    .map(({ pair, number }) => counted(number, pair[0], pair[1]))
    .join(', ');
}
